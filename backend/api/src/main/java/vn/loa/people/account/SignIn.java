package vn.loa.people.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import vn.loa.kernel.http.Tongue;
import vn.loa.problem.Problem;

/** Proof by password, and by a code where there is a second factor. Hashing takes long, so it holds no transaction and no connection. */
@ApplicationScoped
class SignIn {
    @Inject
    Tongue tongue;

    @Inject
    SignInAttempts attempts;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    @Inject
    KnownDevices devices;

    @Inject
    DeviceSessions sessions;

    @Inject
    CurrentVertxRequest requests;

    /** @param device the token of a device that signed in before, or null */
    DeviceSessions.Granted signIn(LoginDraft draft, String device) {
        var username = draft.username().toLowerCase(Locale.ROOT);
        var account = accounts.of(username).orElse(null);
        var attempt = attempt(username, account, device);
        check(attempt, () -> matches(attempt, account, draft.password()), AccountProblem.BAD_CREDENTIALS.problem());
        if (account.suspendedAt != null) {
            throw AccountProblem.ACCOUNT_SUSPENDED.problem();
        }
        if (account.secondFactorAt != null) {
            checkCode(attempt, account, draft.code());
        }
        attempts.succeeded(attempt);
        var client = draft.client() == null ? ClientKind.WEB : draft.client();
        var name = draft.deviceName() == null ? nameOf(client) : draft.deviceName();
        return sessions.open(account.id(), client, name, devices.remember(device, account.id()));
    }

    /** @throws Problem {@code wrong} when the password is not the account's; 429 after too many tries */
    void prove(Attempt attempt, Account account, String password, Problem wrong) {
        prove(attempt, () -> matches(attempt, account, password), wrong);
    }

    /** @throws Problem {@code wrong} when the {@code proof} fails; 429 after too many tries */
    void prove(Attempt attempt, BooleanSupplier proof, Problem wrong) {
        check(attempt, proof, wrong);
        attempts.succeeded(attempt);
    }

    private void checkCode(Attempt attempt, Account account, String code) {
        if (code == null || code.isBlank()) {
            throw AccountProblem.SECOND_FACTOR_REQUIRED.problem();
        }
        check(
                attempt.withCode(account.id()),
                () -> factors.takesAny(account.id(), code),
                AccountProblem.BAD_CODE.problem());
    }

    /** Without forgetting the failures before: there may be more to prove. */
    private void check(Attempt attempt, BooleanSupplier proof, Problem wrong) {
        attempts.admit(attempt);
        if (!proof.getAsBoolean()) {
            attempts.failed(attempt);
            throw wrong;
        }
    }

    private boolean matches(Attempt attempt, Account account, String password) {
        return passwords.matches(account == null ? null : account.password, password, attempt.stranger());
    }

    private Attempt attempt(String username, Account account, String device) {
        return account != null && devices.knows(device, account.id())
                ? Attempt.fromDevice(RefreshToken.hash(device), account.id())
                : Attempt.from(
                        network(requests.getCurrent().request().remoteAddress().hostAddress()), username);
    }

    /** An IPv6 client has as many addresses as it likes within its first four groups. */
    private static String network(String address) {
        return address.contains(":") ? address.replaceFirst("^((?:[^:]*:){4}).*", "$1") : address;
    }

    /** What a device that gave no name is called in the list of sessions, in the language it signed in with. */
    private String nameOf(ClientKind client) {
        return client == ClientKind.WEB
                ? tongue.say("Trình duyệt", "Browser")
                : tongue.say("Ứng dụng di động", "Mobile app");
    }
}
