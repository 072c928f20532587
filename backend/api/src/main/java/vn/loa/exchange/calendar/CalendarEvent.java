package vn.loa.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One day or hour of a calendar.
 *
 * @param at null for all day
 * @param minutes null where nobody said how long
 * @param path where Loa shows it
 */
record CalendarEvent(
        UUID id,
        String title,
        String description,
        LocalDate on,
        LocalTime at,
        Integer minutes,
        Standing standing,
        String path,
        Instant changed) {
    enum Standing {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
