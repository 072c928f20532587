package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.loa.problem.Problem;

/** Proof by password. Hashing takes long, so it holds no transaction and no connection. */
@ApplicationScoped
class SignIn {
    @Inject
    SignInAttempts attempts;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    DeviceSessions sessions;

    DeviceSessions.Granted signIn(LoginDraft draft) {
        var username = draft.username().toLowerCase(Locale.ROOT);
        var account = accounts.of(username).orElse(null);
        prove(username, account, draft.password(), AccountProblem.BAD_CREDENTIALS.problem());
        if (account.suspendedAt != null) {
            throw AccountProblem.ACCOUNT_SUSPENDED.problem();
        }
        var client = draft.client() == null ? ClientKind.WEB : draft.client();
        var name = draft.deviceName() == null ? nameOf(client) : draft.deviceName();
        return sessions.open(account.id(), client, name);
    }

    /** @throws Problem {@code wrong} when the password is not the account's; 429 after too many tries */
    void prove(String username, Account account, String password, Problem wrong) {
        attempts.admit(username);
        if (!passwords.matches(account == null ? null : account.password, password)) {
            attempts.failed(username);
            throw wrong;
        }
        attempts.succeeded(username);
    }

    private static String nameOf(ClientKind client) {
        return client == ClientKind.WEB ? "Trình duyệt" : "Ứng dụng di động";
    }
}
