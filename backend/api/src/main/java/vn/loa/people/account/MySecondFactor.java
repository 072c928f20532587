package vn.loa.people.account;

import static vn.loa.people.account.AccountFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Problem;

/** A person's second factor: a code from a phone beside the password. */
@ApplicationScoped
class MySecondFactor {
    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountNames names;

    @Inject
    SignIn signIn;

    @Inject
    SecondFactors factors;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Transactional
    SecondFactorView view() {
        var account = accounts.own();
        return new SecondFactorView(account.secondFactorAt, factors.codesLeft(account.id()));
    }

    /** Begins: it counts only from its confirmation on. Like every proof by password, in no transaction. */
    SecondFactorSecretView begin(String password) {
        var account = accounts.own();
        provePassword(account, password);
        if (account.secondFactorAt != null) {
            throw AccountProblem.SECOND_FACTOR_THERE.problem();
        }
        return SecondFactorSecretView.of(account.username, factors.begin(account.id()));
    }

    /** @return the recovery codes, which are not shown again */
    @Transactional
    RecoveryCodesView confirm(String code) {
        var account = accounts.own();
        if (account.secondFactorAt != null) {
            throw AccountProblem.SECOND_FACTOR_THERE.problem();
        }
        signIn.prove(attempt(), () -> factors.takes(account.id(), code), wrongCode());
        account.addSecondFactor(BusinessClock.now(clock));
        return codes(account, ACCOUNT_SECOND_FACTOR_ADDED);
    }

    @Transactional
    RecoveryCodesView renewCodes(String code) {
        var account = with(code);
        return codes(account, ACCOUNT_RECOVERY_CODES_RENEWED);
    }

    void provePassword(String password) {
        provePassword(accounts.own(), password);
    }

    @Transactional
    void remove(String code) {
        accounts.forgetSecondFactor(with(code));
    }

    /** The own account, proved by a code of its second factor. */
    private Account with(String code) {
        var account = accounts.own();
        if (account.secondFactorAt == null) {
            throw AccountProblem.NO_SECOND_FACTOR.problem();
        }
        signIn.prove(attempt(), () -> factors.takesAny(account.id(), code), wrongCode());
        return account;
    }

    private RecoveryCodesView codes(Account account, AccountFact fact) {
        List<String> codes = factors.renewCodes(account.id());
        journal.append(fact, names.places(account).getFirst());
        return new RecoveryCodesView(codes);
    }

    private void provePassword(Account account, String password) {
        var wrong = Problem.invalid("/currentPassword", AccountProblem.WRONG_PASSWORD);
        signIn.prove(attempt(), account, password, wrong);
    }

    private Attempt attempt() {
        return Attempt.inSession(caller.sessionId());
    }

    private static Problem wrongCode() {
        return Problem.invalid("/code", AccountProblem.WRONG_CODE);
    }
}
