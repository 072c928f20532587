package vn.loa.kernel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock. Business days begin and end in Việt Nam, wherever the machine is. */
public final class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessClock() {}

    /** To the microsecond, as the database keeps it. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** As fine as the database keeps instants, so that a row looks the same before and after it is stored. */
    @ApplicationScoped
    static class Producer {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
        }
    }
}
