package vn.loa.exchange.digest;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import vn.loa.exchange.digest.Digests.Due;
import vn.loa.figures.regime.DaysOff;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.Job;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.job.Turn;
import vn.loa.problem.Problem;

/**
 * Sends the mails of a working day, each from its hour on, so that what a stopped server missed is made up for on the same day. A mail is
 * marked as sent before it goes out: a process that dies between loses one rather than sends two.
 */
@ApplicationScoped
class DigestRound implements Job {
    @Inject
    Digests digests;

    @Inject
    DigestLetters letters;

    @Inject
    MailOut mail;

    @Inject
    Clock clock;

    @Override
    public JobName name() {
        return JobName.SEND_DIGESTS;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    public void run(Turn turn) {
        send(LocalDateTime.ofInstant(clock.instant(), BusinessClock.ZONE), turn);
    }

    /** Each by itself: one that cannot be sent stops no other, and is tried again in the next round. */
    void send(LocalDateTime now, Turn turn) {
        if (!mail.ready() || !DaysOff.working(now.toLocalDate())) {
            return;
        }
        var today = now.toLocalDate();
        for (var due : digests.due(now)) {
            var letter = QuarkusTransaction.requiringNew().call(() -> take(due, today));
            if (letter.isPresent()) {
                send(due, letter.get(), turn);
            }
        }
    }

    private void send(Due due, Letter letter, Turn turn) {
        try {
            mail.send(due.email(), letter);
            turn.did(Deed.MAILS_SENT, 1);
        } catch (Problem refused) {
            Log.infof("the digest of %s waits for the next round: %s", due.account(), refused);
            QuarkusTransaction.requiringNew().run(() -> mark(due, null));
            turn.did(Deed.MAILS_REFUSED, 1);
            turn.failed(refused);
        }
    }

    private Optional<Letter> take(Due due, LocalDate today) {
        return mark(due, today) ? letters.of(due, today) : Optional.empty();
    }

    /** @return whether it was marked otherwise before; false also where its owner stopped it meanwhile */
    private boolean mark(Due due, LocalDate sentOn) {
        var digest = digests.held(due.account());
        if (digest == null || Objects.equals(sentOn, digest.sentOn)) {
            return false;
        }
        digest.sentOn = sentOn;
        return true;
    }
}
