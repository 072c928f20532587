package vn.loa.exchange.webhook;

import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** When what failed is tried again: ten attempts over a little more than three days, each pause drawn up to a tenth longer. */
final class RetryPlan {
    static final Duration GIVING_UP = Duration.ofDays(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double JITTER = 0.1;
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryPlan() {}

    /**
     * @param attempts made so far
     * @param lot between 0 and 1
     * @param retryAfter what the receiver asks for, up to a day; never sooner than planned
     * @return nothing after the last
     */
    static Optional<Instant> next(int attempts, Instant now, double lot, @Nullable String retryAfter) {
        if (attempts > PAUSES.size()) {
            return Optional.empty();
        }
        var pause = PAUSES.get(attempts - 1);
        var planned = now.plusMillis((long) (pause.toMillis() * (1 + JITTER * lot)));
        var asked = asked(retryAfter, now);
        return Optional.of(asked.isAfter(planned) ? asked : planned);
    }

    /** Seconds or an HTTP date; what is neither asks for nothing. */
    private static Instant asked(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) {
            return now;
        }
        Instant asked;
        try {
            asked = retryAfter.matches("[0-9]{1,9}")
                    ? now.plusSeconds(Long.parseLong(retryAfter))
                    : ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException foreign) {
            return now;
        }
        var latest = now.plus(LONGEST);
        return asked.isAfter(latest) ? latest : asked;
    }
}
