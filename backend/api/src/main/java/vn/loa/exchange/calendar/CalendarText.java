package vn.loa.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.loa.kernel.http.BusinessClock;

/**
 * Writes RFC 5545. Hours stand in UTC: Việt Nam has no summer time, and so no zone has to be described. The same events give the same bytes.
 */
final class CalendarText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets of a line, without the end of it. */
    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param site where Loa's screens are, without a slash at the end */
    static byte[] of(String name, String site, List<CalendarEvent> events) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Loa//Lich//VI");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("X-PUBLISHED-TTL:PT1H");
        events.forEach(event -> calendar.event(event, site));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(CalendarEvent event, String site) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id() + "@loa");
        line("DTSTAMP:" + instant(event.changed()));
        line("LAST-MODIFIED:" + instant(event.changed()));
        when(event);
        line("SUMMARY:" + escaped(event.title()));
        if (event.description() != null) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        line("URL:" + site + event.path());
        line("STATUS:" + event.standing());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void when(CalendarEvent event) {
        if (event.at() == null) {
            line("DTSTART;VALUE=DATE:" + day(event.on()));
            line("DTEND;VALUE=DATE:" + day(event.on().plusDays(1)));
            return;
        }
        var starts = event.on().atTime(event.at()).atZone(BusinessClock.ZONE).toInstant();
        line("DTSTART:" + instant(starts));
        if (event.minutes() != null) {
            line("DTEND:" + instant(starts.plusSeconds(event.minutes() * 60L)));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    /** A text value: what has a meaning of its own is marked, line ends become one sign, other control characters have no place. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]", "");
    }

    /** Folded so that no line is longer than 75 octets and no character is torn apart. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int sign = content.codePointAt(i);
            int length = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += length;
            i += Character.charCount(sign);
        }
        text.append("\r\n");
    }
}
