package vn.loa.people.account;

import static vn.loa.people.account.AccountFact.ACCOUNT_PASSWORD_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import vn.loa.kernel.http.Ref;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Role;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Problem;

/** A person's acts on the own account, with any role. */
@ApplicationScoped
class Me {
    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountNames names;

    @Inject
    SignIn signIn;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRule rule;

    @Inject
    DeviceSessions sessions;

    @Inject
    Journal journal;

    @Transactional
    MeView view() {
        var account = account();
        var units = names.units(List.of(account)).values().stream()
                .sorted(Comparator.comparing((Unit unit) -> unit.validTo() != null)
                        .thenComparing(Unit::unitPath))
                .map(unit -> MyUnit.of(unit, roles(account, unit)))
                .toList();
        var assignees = names.assignees(account.assignees).values().stream()
                .sorted(Comparator.comparing(Ref::name))
                .toList();
        return new MeView(
                account.id(),
                account.username,
                account.fullName,
                account.title,
                account.language,
                account.passwordTemporary,
                units,
                assignees);
    }

    @Transactional
    MeView speak(String language) {
        account().speak(language);
        return view();
    }

    /** Proves the current password first, outside any transaction. */
    String proven(PasswordChange change) {
        var account = account();
        var wrong = Problem.invalid("/currentPassword", AccountProblem.WRONG_PASSWORD);
        signIn.prove(Attempt.inSession(caller.sessionId()), account, change.currentPassword(), wrong);
        if (account.passwordTemporary && change.newPassword().equals(change.currentPassword())) {
            throw Problem.invalid("/newPassword", AccountProblem.PASSWORD_NOT_NEW);
        }
        rule.check("/newPassword", change.newPassword(), account.username, account.fullName);
        return passwords.hash(change.newPassword());
    }

    /** Signs out all other sessions opened with the old password. */
    @Transactional
    void changePassword(String passwordHash) {
        var account = account();
        account.changePassword(passwordHash);
        sessions.endOthers(account.id(), caller.sessionId());
        journal.append(ACCOUNT_PASSWORD_CHANGED, names.places(account).getFirst());
    }

    private Account account() {
        return accounts.own();
    }

    private static List<Role> roles(Account account, Unit unit) {
        return account.roles.stream()
                .filter(held -> held.unitId().equals(unit.id()))
                .map(HeldRole::role)
                .sorted()
                .toList();
    }
}
