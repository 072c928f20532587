package vn.loa.exchange.digest;

import io.quarkus.logging.Log;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/** The way out for mail, where a server for it is set. Each mail has a connection of its own, as there are few. */
@ApplicationScoped
class MailOut {
    /** How long the server may be silent. */
    private static final String PATIENCE_MILLIS = "10000";

    /** A mail server by {@code loa.mail.*}. */
    @ConfigMapping(prefix = "loa.mail")
    interface Settings {
        Optional<String> host();

        int port();

        String from();

        StartTls startTls();

        boolean tls();

        Optional<String> username();

        Optional<String> password();
    }

    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    boolean ready() {
        return settings.host().isPresent();
    }

    /** @throws vn.loa.problem.Problem 409 where no mail server is set, 503 where it did not take the letter */
    void send(String to, Letter letter) {
        if (!ready()) {
            throw DigestProblem.MAIL_NOT_SET_UP.problem();
        }
        try {
            var mail = new MimeMessage(Session.getInstance(properties()));
            mail.setFrom(new InternetAddress(settings.from()));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            mail.setText(letter.text(), StandardCharsets.UTF_8.name());
            mail.setSentDate(Date.from(clock.instant()));
            Transport.send(
                    mail, settings.username().orElse(null), settings.password().orElse(null));
        } catch (MessagingException failure) {
            Log.warnf(failure, "the mail server did not take a mail");
            throw DigestProblem.MAIL_NOT_SENT.problem();
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host().orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.username().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls() != StartTls.DISABLED));
        properties.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.startTls() == StartTls.REQUIRED));
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
        }
        return properties;
    }
}
