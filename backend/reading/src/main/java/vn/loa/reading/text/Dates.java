package vn.loa.reading.text;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days from their written parts. */
public final class Dates {
    private Dates() {}

    /** @return the day, or null if a part is blank or the day does not exist */
    public static LocalDate of(String day, String month, String year) {
        try {
            return of(Integer.parseInt(day.strip()), Integer.parseInt(month.strip()), Integer.parseInt(year.strip()));
        } catch (NumberFormatException blank) {
            return null;
        }
    }

    public static LocalDate of(int day, int month, int year) {
        boolean there = month >= 1
                && month <= 12
                && year >= 1900
                && year <= Year.MAX_VALUE
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return there ? LocalDate.of(year, month, day) : null;
    }

    public static LocalDate lastOf(int month, int year) {
        return month < 1 || month > 12 || year < 1900
                ? null
                : YearMonth.of(year, month).atEndOfMonth();
    }
}
