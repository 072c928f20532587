package vn.loa.work.playlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.kernel.http.BusinessClock;

/** A moment as systems write it, to the second; without an offset it is Việt Nam's, and the day comes before the month. */
final class PlayTime {
    private static final String HOUR = "(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?";
    private static final String DAY = "(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})";
    private static final Pattern[] WRITTEN = {
        Pattern.compile(
                "(?<y>\\d{4})[/-](?<m>\\d{1,2})[/-](?<d>\\d{1,2})[T ,]+" + HOUR + " ?(?<zone>Z|[+-]\\d{2}:?\\d{2})?"),
        Pattern.compile(DAY + "[ ,]+" + HOUR + "(?<zone>)"),
        Pattern.compile(HOUR + "[ ,]+" + DAY + "(?<zone>)")
    };
    private static final Pattern SECONDS = Pattern.compile("(\\d{10})(?:\\d{3})?");

    /** What is older is a clock that was never set. */
    private static final int FIRST_YEAR = 2000;

    private PlayTime() {}

    static Optional<Instant> read(String text) {
        var seconds = SECONDS.matcher(text);
        if (seconds.matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
        }
        for (var form : WRITTEN) {
            var found = form.matcher(text);
            if (found.matches()) {
                return moment(
                        new int[] {
                            Integer.parseInt(found.group("y")),
                            Integer.parseInt(found.group("m")),
                            Integer.parseInt(found.group("d")),
                            Integer.parseInt(found.group("h")),
                            Integer.parseInt(found.group("min")),
                            found.group("s") == null ? 0 : Integer.parseInt(found.group("s"))
                        },
                        found.group("zone"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> moment(int[] parts, String zone) {
        if (parts[0] < FIRST_YEAR) {
            return Optional.empty();
        }
        try {
            ZoneId at = zone == null || zone.isEmpty() ? BusinessClock.ZONE : ZoneOffset.of(zone);
            return Optional.of(LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
                    .atZone(at)
                    .toInstant());
        } catch (DateTimeException e) {
            // 31/2, 24:00: no moment.
            return Optional.empty();
        }
    }
}
