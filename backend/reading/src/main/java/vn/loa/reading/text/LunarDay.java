package vn.loa.reading.text;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** Days of Việt Nam's lunar calendar as solar days. */
public final class LunarDay {
    private LunarDay() {}

    /**
     * The solar day; empty where that lunar month has no such day.
     *
     * @param year the lunar year, called by the solar one it begins in
     * @param month 1–12, not the leap one
     */
    public static Optional<LocalDate> solar(int year, int month, int day) {
        var lunarYear = EastAsianYear.forGregorian(year);
        var lunarMonth = EastAsianMonth.valueOf(month);
        return VietnameseCalendar.isValid(lunarYear, lunarMonth, day)
                ? Optional.of(VietnameseCalendar.of(lunarYear, lunarMonth, day)
                        .transform(PlainDate.class)
                        .toTemporalAccessor())
                : Optional.empty();
    }
}
