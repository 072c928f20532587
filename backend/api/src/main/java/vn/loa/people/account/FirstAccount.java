package vn.loa.people.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Role;
import vn.loa.people.unit.Units;

/** The first administrator, who makes the other accounts: from the configuration, or asked for by the first page. */
@ApplicationScoped
class FirstAccount {
    private static final Logger LOG = Logger.getLogger(FirstAccount.class);

    private static final String FULL_NAME = "Quản trị hệ thống";

    @ConfigProperty(name = "loa.first-account.username", defaultValue = "quantri")
    String username;

    @ConfigProperty(name = "loa.first-account.password")
    Optional<String> password;

    @ConfigProperty(name = "loa.demo")
    boolean demo;

    @ConfigProperty(name = "loa.demo.password")
    String demoPassword;

    @ConfigProperty(name = "loa.first-account.unit", defaultValue = "VN")
    String unitCode;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRule rule;

    @Inject
    Clock clock;

    @Transactional
    void open(@Observes @Priority(20) StartupEvent started) {
        if (wanted()) {
            accounts.hold();
        }
        if (!wanted()) {
            return;
        }
        var password = this.password.or(() -> demo ? Optional.of(demoPassword) : Optional.empty());
        if (password.isEmpty()) {
            LOG.info("There is no account yet: the first page asks for the administrator.");
            return;
        }
        var chosen = password.get();
        if (chosen.length() < Passwords.SHORTEST || chosen.length() > Passwords.LONGEST) {
            throw new IllegalStateException("loa.first-account.password must have from %d to %d characters"
                    .formatted(Passwords.SHORTEST, Passwords.LONGEST));
        }
        if (rule.refused(chosen, username, FULL_NAME) != null) {
            throw new IllegalStateException(
                    "loa.first-account.password is one that is tried first: a common one, or the name of the account");
        }
        enter(username, FULL_NAME, passwords.hash(chosen));
    }

    @Transactional
    boolean wanted() {
        return accounts.none();
    }

    /** Of several at the same time one succeeds. */
    @Transactional
    void make(FirstAdministratorDraft draft) {
        rule.check("/password", draft.password(), draft.username(), draft.fullName());
        var hash = passwords.hash(draft.password());
        accounts.hold();
        if (!wanted()) {
            throw AccountProblem.FIRST_ADMINISTRATOR_THERE.problem();
        }
        enter(draft.username(), draft.fullName(), hash);
    }

    private void enter(String username, String fullName, String passwordHash) {
        var unit = units.coded(unitCode)
                .orElseThrow(() ->
                        new IllegalStateException("loa.first-account.unit names no unit that stands: " + unitCode));
        var role = new AccountDraft.RoleAt(Role.ADMINISTRATOR, unit.id());
        var draft = new AccountDraft(username, fullName, null, List.of(role), List.of(), null, null);
        accounts.enter(new Account(null, draft, passwordHash, BusinessClock.now(clock)));
        LOG.infof("made the first account: %s, administrator of %s", username, unit.name());
    }
}
