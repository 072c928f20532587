package vn.loa.exchange.digest;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way out for mail, where a server for it is set. */
@ApplicationScoped
class MailOut {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    ReactiveMailer mailer;

    @ConfigProperty(name = "loa.mail.host")
    Optional<String> host;

    boolean ready() {
        return host.isPresent();
    }

    /** @throws vn.loa.problem.Problem 409 where no mail server is set, 503 where it did not take the letter */
    void send(String to, Letter letter) {
        if (!ready()) {
            throw DigestProblem.MAIL_NOT_SET_UP.problem();
        }
        mailer.send(Mail.withText(to, letter.subject(), letter.text()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(failure -> {
                    Log.warnf(failure, "the mail server did not take a mail");
                    return DigestProblem.MAIL_NOT_SENT.problem();
                })
                .await()
                .indefinitely();
    }
}
