package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.reading.text.TimePhrase.Sense;

/** Words for days of the lunar calendar. They are never read as solar ones: a clear day and month are converted, the rest is unclear. */
final class LunarWords {
    private static final List<String> MONTHS =
            List.of("gieng", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "chap");
    private static final String MONTH =
            "(?:\\d{1,2}|gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap(?! hanh| thuan| nhan))\\b";
    private static final String PIECE = "(?:\\d{1,4}\\b|[/.,()-]|(?:tu|den|toi|va|ngay|thang " + MONTH
            + "|(?:mung|mong)(?= \\d)|ram(?! ro)|het|truoc|sau|vao|dip|nam(?= \\d{4})|am lich|al|tet|nguyen dan|nhuan|(?:hang|moi) (?:thang|nam))\\b)";
    private static final Pattern DATES = Pattern.compile("(?<![a-z0-9/])(?<!trang )" + PIECE + "(?: ?" + PIECE + ")*");
    private static final Pattern LUNAR = Pattern.compile(
            "(?:mung|mong) \\d|\\bram\\b|thang (?:gieng|chap)\\b|\\d[ (]*(?:am lich|al)\\b|\\d tet\\b|^am lich");
    private static final Pattern DAY = Pattern.compile(
            "\\W*(?<lead>(?:(?:truoc|den|het|tu|sau|vao|dip|ngay) )*)(?<solar>(?:mung|mong) )?(?<d>\\d{1,2}|ram)"
                    + "(?: ?[/.-] ?| (?=thang|tet))(?:thang )?(?<m>" + MONTH
                    + "|tet(?: nguyen dan)?)(?:(?: ?[/.-] ?| nam )(?<y>\\d{4}))?(?<marked>[ (]*(?:am lich|al)\\b)?\\W*");
    private static final Pattern FEAST =
            Pattern.compile("\\b(?:(?:dip|truoc|sau|trong|vao) )*tet\\b(?! duong lich)(?: nguyen dan)?");
    /** Days called "mùng" that are solar days. */
    private static final Set<String> SOLAR = Set.of("3/2", "8/3", "1/5", "7/5", "1/6", "2/9", "10/10", "9/11");

    private final Integer year;

    LunarWords(@Nullable Integer year) {
        this.year = year;
    }

    void take(TimeScan scan) {
        scan.take(
                DATES,
                at -> LUNAR.matcher(at.group()).find()
                                && !scan.before(at.start()).endsWith("chao ")
                        ? lunar(at)
                        : null);
        scan.take(FEAST, at -> TimePhrase.of(at, Sense.FEAST, false));
    }

    private TimePhrase lunar(Matcher at) {
        var day = DAY.matcher(at.group());
        var solar = day.matches() ? solar(day) : null;
        if (solar == null) {
            return TimePhrase.of(at, Sense.UNCLEAR, false);
        }
        boolean starts = day.group("lead").matches("(?:.* )?(?:tu|sau) (?:ngay )?");
        return new TimePhrase(
                at.start(),
                at.end(),
                Sense.LUNAR_DAY,
                false,
                null,
                List.of(starts ? new DateSpan(solar, null) : new DateSpan(null, solar)));
    }

    private @Nullable LocalDate solar(Matcher day) {
        int number = day.group("d").equals("ram") ? 15 : Integer.parseInt(day.group("d"));
        int month = month(day.group("m"), number);
        boolean meantSolar =
                day.group("solar") != null && day.group("marked") == null && SOLAR.contains(number + "/" + month);
        if (meantSolar || month < 1 || month > 12 || year == null && day.group("y") == null) {
            return null;
        }
        return day.group("y") == null
                ? inPlansYear(number, month)
                : LunarDay.solar(Integer.parseInt(day.group("y")), month, number)
                        .orElse(null);
    }

    /** "30 Tết" ends the year, "mùng 6 Tết" begins it. */
    private static int month(String written, int day) {
        return written.startsWith("tet")
                ? (day > 15 ? 12 : 1)
                : written.equals("muoi hai")
                        ? 12
                        : MONTHS.contains(written) ? MONTHS.indexOf(written) + 1 : Numeral.value(written);
    }

    /** The last lunar months of a year lie in the next solar one: the day in the plan's year, if there is exactly one. */
    private @Nullable LocalDate inPlansYear(int day, int month) {
        var days = Stream.of(year - 1, year)
                .flatMap(lunar -> LunarDay.solar(lunar, month, day).stream())
                .filter(solar -> solar.getYear() == year)
                .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }
}
