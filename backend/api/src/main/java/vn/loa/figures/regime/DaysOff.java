package vn.loa.figures.regime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.reading.text.LunarDay;

/**
 * Days on which offices are closed in every year alike: weekends, and the holidays of Article 112 of the Labour Code 45/2019/QH14 with the
 * working day that makes up for one on a weekend (Article 111). What is announced anew each year is not here: the second day of 2 September,
 * the days of Tết beyond its eve and first three, exchanged working days.
 */
public final class DaysOff {
    private DaysOff() {}

    public static boolean working(LocalDate day) {
        return workingDayFrom(day).equals(day);
    }

    /** The day itself, or the first working day after it. */
    static LocalDate workingDayFrom(LocalDate day) {
        var closed = holidays(day.getYear());
        var open = day;
        while (weekend(open) || closed.contains(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static Set<LocalDate> holidays(int year) {
        var tet = LunarDay.solar(year, 1, 1).orElseThrow();
        var forefathers = LunarDay.solar(year, 3, 10).orElseThrow();
        var fixed = Stream.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2))
                .map(day -> day.atYear(year));
        var closed = Stream.of(Stream.of(-1, 0, 1, 2).map(tet::plusDays), Stream.of(forefathers), fixed)
                .flatMap(days -> days)
                .collect(Collectors.toCollection(TreeSet::new));
        List.copyOf(closed).stream().filter(DaysOff::weekend).forEach(day -> closed.add(makingUp(day, closed)));
        return closed;
    }

    /** The first working day after {@code holiday} that makes up for no other. */
    private static LocalDate makingUp(LocalDate holiday, Set<LocalDate> closed) {
        var day = holiday.plusDays(1);
        while (weekend(day) || closed.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
