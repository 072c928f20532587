package vn.loa.world;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.loa.kernel.http.BusinessClock;

/**
 * The clock of the application in tests. It stands half an hour after midnight in Việt Nam, when it is still yesterday in UTC, and goes on
 * by a microsecond with every look: what comes later is later, and nothing depends on the day or on the machine's speed. A request
 * may take place on another day, see {@link Actor#on}. Access tokens alone keep the machine's time, as their verifier does.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
    /** The day of every request that says no other; {@code -Dloa.test.today} sets it for a whole run. */
    public static final LocalDate TODAY = LocalDate.parse(System.getProperty("loa.test.today", "2026-11-25"));

    static final String HEADER = "Test-Today";

    private final AtomicLong looks = new AtomicLong();

    @Inject
    CurrentVertxRequest requests;

    @Override
    public Instant instant() {
        return today().atTime(0, 30)
                .atZone(BusinessClock.ZONE)
                .toInstant()
                .plus(looks.incrementAndGet(), ChronoUnit.MICROS);
    }

    private LocalDate today() {
        var request = Arc.container().requestContext().isActive() ? requests.getCurrent() : null;
        var day = request == null ? null : request.request().getHeader(HEADER);
        return day == null ? TODAY : LocalDate.parse(day);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("business days come from BusinessClock");
    }
}
