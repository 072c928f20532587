package vn.loa.reading.reader;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days from their written parts. */
final class Days {
    private Days() {}

    /** @return the day, or null where a part is blank or there is no such day */
    static LocalDate of(String day, String month, String year) {
        try {
            return of(Integer.parseInt(day.strip()), Integer.parseInt(month.strip()), Integer.parseInt(year.strip()));
        } catch (NumberFormatException blank) {
            return null;
        }
    }

    static LocalDate of(int day, int month, int year) {
        boolean there = month >= 1
                && month <= 12
                && year >= 1900
                && year <= Year.MAX_VALUE
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return there ? LocalDate.of(year, month, day) : null;
    }

    static LocalDate lastOf(int month, int year) {
        return month < 1 || month > 12 || year < 1900
                ? null
                : YearMonth.of(year, month).atEndOfMonth();
    }
}
