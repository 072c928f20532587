package vn.loa.people.account;

import static vn.loa.people.access.Action.ACCOUNT_EDIT;
import static vn.loa.people.access.Action.ACCOUNT_READ;
import static vn.loa.people.account.AccountFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Constraint;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Role;
import vn.loa.people.door.Repository;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to accounts. An administrator of one of its units may read an account; only an administrator of all of them may edit it. */
@ApplicationScoped
public class Accounts extends Repository<Account> {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    AccountNames names;

    @Inject
    AccountViews views;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRule rule;

    @Inject
    SecondFactors factors;

    @Inject
    DeviceSessions sessions;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Accounts() {
        super(Account.class);
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("account_username_key", "/username", AccountProblem.USERNAME_TAKEN));
    }

    boolean none() {
        return !any("");
    }

    /** Nobody else makes an account until this transaction ends. */
    void hold() {
        sql.of("lock table account in share row exclusive mode").update();
    }

    /** The caller's own. */
    Account own() {
        return find(caller.accountId());
    }

    Optional<Account> of(String username) {
        return first("where username = ?1", username);
    }

    /** The account a client gave this id; nothing where there is none, or it gave none. */
    Optional<Account> named(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(find(id));
    }

    /** The very first account: nobody exists yet who could create it. */
    void enter(Account account) {
        add(account);
    }

    /** The people who work at a unit, by name. */
    public List<Ref> working(Unit unit) {
        return at(unit).stream()
                .map(account -> new Ref(account.id(), account.fullName()))
                .toList();
    }

    List<Account> at(Unit unit) {
        return list(
                "e where e.suspendedAt is null and exists (select 1 from e.roles r where r.unitId = ?1) order by e.fullName, e.id",
                unit.id());
    }

    boolean mayEdit(Unit unit) {
        return caller.may(ACCOUNT_EDIT, unit);
    }

    /** The caller's own; 403 for any but a person. */
    public Account self() {
        return find(caller.accountId());
    }

    /** 404 when none of the account's units is visible, 403 when {@code action} is not allowed on it. */
    public Account get(UUID id, Action action) {
        var account = find(id);
        if (account == null) {
            throw Fault.NO_SUCH_THING.problem();
        }
        var places = names.places(account);
        if (places.stream().noneMatch(caller::sees)) {
            throw Fault.NO_SUCH_THING.problem();
        }
        if (!AccountViews.may(caller, action, places)) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        return account;
    }

    /** {@link #get(UUID, Action)} for a change: 428 or 412 unless the caller has seen the current account. */
    Account get(UUID id, String ifMatch) {
        var account = get(id, ACCOUNT_EDIT);
        EntityTags.match(ifMatch, account.version());
        return account;
    }

    Account create(AccountDraft draft) {
        return create(draft, null);
    }

    /** @param id null for one made here */
    Account create(AccountDraft draft, UUID id) {
        if (draft.password() == null) {
            throw Problem.invalid("/password", Fault.REQUIRED);
        }
        check(draft);
        rule.check("/password", draft.password(), draft.username(), draft.fullName());
        var account = add(new Account(id, draft, passwords.hash(draft.password()), BusinessClock.now(clock)));
        if (!Boolean.FALSE.equals(draft.passwordTemporary())) {
            account.expirePassword();
        }
        journal.append(ACCOUNT_CREATED, place(account));
        return account;
    }

    Account edit(Account account, AccountDraft draft) {
        if (draft.password() != null || draft.passwordTemporary() != null) {
            throw Problem.invalid("/password", AccountProblem.PASSWORD_ONLY_AT_CREATION);
        }
        check(draft);
        boolean administered = account.holds(Role.ADMINISTRATOR);
        write(account, draft);
        if (isCaller(account) && administered && !account.holds(Role.ADMINISTRATOR)) {
            throw AccountProblem.OWN_ADMINISTRATOR_ROLE.problem();
        }
        return account;
    }

    /** The accounts by id, held against other writers and always taken in the same order. */
    Map<UUID, Account> hold(Stream<UUID> ids) {
        var held = new HashMap<UUID, Account>();
        ids.distinct().sorted().forEach(id -> held.put(id, findLocked(id)));
        return held;
    }

    void refuseOwn(Account account, AccountProblem problem) {
        if (isCaller(account)) {
            throw problem.problem();
        }
    }

    /** Every right to it was checked. */
    void write(Account account, AccountDraft draft) {
        var before = account.draft();
        account.write(draft);
        journal.append(ACCOUNT_EDITED, place(account), before, account.draft());
    }

    void handOver(Account account, AccountDraft left, String reason) {
        var before = account.draft();
        var place = place(account);
        account.write(left);
        journal.append(ACCOUNT_HANDED_OVER, place, reason, before, account.draft());
    }

    Account suspend(Account account, String reason) {
        refuseOwn(account, AccountProblem.OWN_ACCOUNT_SUSPENSION);
        account.suspend(BusinessClock.now(clock));
        sessions.endAll(account.id());
        journal.append(ACCOUNT_SUSPENDED, place(account), reason);
        return account;
    }

    Account reinstate(Account account) {
        account.reinstate();
        journal.append(ACCOUNT_REINSTATED, place(account));
        return account;
    }

    Account resetPassword(Account account, String password) {
        refuseOwn(account, AccountProblem.OWN_PASSWORD_RESET);
        rule.check("/newPassword", password, account.username, account.fullName);
        account.changePassword(passwords.hash(password));
        account.expirePassword();
        sessions.endAll(account.id());
        journal.append(ACCOUNT_PASSWORD_RESET, place(account));
        return account;
    }

    /** For somebody who lost the phone and the recovery codes. */
    Account removeSecondFactor(Account account) {
        refuseOwn(account, AccountProblem.OWN_SECOND_FACTOR);
        forgetSecondFactor(account);
        return account;
    }

    /** Every right to it was checked. */
    void forgetSecondFactor(Account account) {
        account.removeSecondFactor();
        factors.forget(account.id());
        journal.append(ACCOUNT_SECOND_FACTOR_REMOVED, place(account));
    }

    Page<AccountView> list(UUID unit, String q, Paging paging) {
        if (unit != null) {
            caller.require(ACCOUNT_READ, units.get(unit));
        }
        var reached = caller.subtreePaths(ACCOUNT_READ);
        if (reached.isEmpty()) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        return Listing.of("account a", "a.id")
                .where(
                        "exists (select 1 from account_role r where r.account_id = a.id and r.unit_id = :unit)",
                        "unit",
                        unit)
                .where(
                        "exists (select 1 from account_role r join unit u on u.id = r.unit_id where r.account_id = a.id"
                                + " and u.path <@ cast(string_to_array(:reached, ',') as ltree[]))",
                        "reached",
                        String.join(",", reached))
                .search("a.search", q)
                .sortable("fullName", "a.full_name", "text")
                .sortable("username", "a.username", "text")
                .sortedBy("fullName")
                .page(sql, paging, ids -> views.of(inOrder("where holds(?1, id)", ids, Account::id)));
    }

    AccountView view(Account account) {
        sql.flush();
        return views.of(List.of(account)).getFirst();
    }

    /** Checks that the caller administers every unit named, and that the assignees belong to these units. */
    private void check(AccountDraft draft) {
        var at = new ArrayList<UUID>();
        for (int i = 0; i < draft.roles().size(); i++) {
            at.add(units.at("/roles/" + i + "/unit", draft.roles().get(i).unit(), ACCOUNT_EDIT)
                    .id());
        }
        var known = names.assigneesOf(at, draft.assignees());
        for (int i = 0; i < draft.assignees().size(); i++) {
            if (!known.contains(draft.assignees().get(i))) {
                throw Problem.invalid("/assignees/" + i, Fault.UNKNOWN_REFERENCE);
            }
        }
    }

    private boolean isCaller(Account account) {
        return account.id().equals(caller.accountId());
    }

    /** The unit whose journal records it: the highest unit of its roles. */
    private AccountAtUnit place(Account account) {
        return names.places(account).getFirst();
    }
}
