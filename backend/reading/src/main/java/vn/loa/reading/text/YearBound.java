package vn.loa.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The places where a text is bound to one year: "năm 2022", "trước 20/11/2022", "quý I/2022". Not of
 * periods the year is part of ("giai đoạn 2021-2030"), nor of documents that are of that year ("169/KH-UBND ngày 24/01/2022", "Luật
 * Tiếp cận thông tin năm 2016").
 */
public final class YearBound {
    private static final String LEAD =
            "(?:(?:trước|từ|đến|trong|sau|hết|cuối|đầu|chậm nhất)\\s+)?(?:ngày\\s+)?(?:(?:quý\\s+(?:[IVX]{1,3}|[1-4])|(?:\\d{1,2}\\s+)?tháng\\s+\\d{1,2})[\\s,/.-]*)?(?:\\d{1,2}\\s?[/.-]\\s?){0,2}(?:năm\\s+)?";
    private static final Pattern PERIOD_BEFORE =
            Pattern.compile("(?<![\\d/.])(\\d{4})\\s*(?:[-–—]|(?:đến|tới)(?: hết| cuối)?(?: năm)?)\\s*$");
    private static final Pattern PERIOD_AFTER = Pattern.compile(
            "^\\s*(?:[-–—]|(?:đến|tới)(?: hết| cuối)?(?: năm)?|,? (?:định hướng|tầm nhìn) (?:đến )?(?:năm)?)\\s*(\\d{4})(?!\\d)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("năm học\\s+(?:\\d{4}\\s*[-–—]\\s*)?$");
    private static final Pattern NUMBERED = Pattern.compile("^/\\p{Lu}");
    private static final Pattern CITED = Pattern.compile(
            "(?:/\\s*\\p{Lu}[\\p{Lu}\\d]*(?:\\s?-\\s?[\\p{Lu}\\d&]+)*|\\d\\s?-\\s?\\p{Lu}+/\\p{Lu}+)(?: của [^,.;\\d]{1,80})?\\s*,?\\s*(?:ban hành )?(?:ngày\\s*)?\\d{1,2}(?:\\s?[/.-]\\s?|\\s+tháng\\s+)\\d{1,2}(?:\\s?[/.-]\\s?|\\s+năm\\s+)$");
    private static final Pattern LAW = Pattern.compile(
            "(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)(?: \\p{Lu}[^.;\\n]{0,150}?| nước [^.;\\n]{0,60}?)?(?<!trong) năm\\s*$");

    private YearBound() {}

    /** The places bound to {@code year}, each with its words. */
    public static List<String> places(String text, int year) {
        var places = new ArrayList<String>();
        if (text != null) {
            pattern(year)
                    .matcher(text)
                    .results()
                    .filter(place -> bound(text, place))
                    .forEach(place -> places.add(place.group().strip()));
        }
        return places;
    }

    /** {@code text} with {@code year} replaced where the text is bound to it. */
    public static String moved(String text, int year, int newYear) {
        return pattern(year)
                .matcher(text)
                .replaceAll(place -> bound(text, place)
                        ? place.group(1) + newYear
                        : place.group().replace("\\", "\\\\").replace("$", "\\$"));
    }

    private static Pattern pattern(int year) {
        return Pattern.compile(
                "(?<!\\d)(" + LEAD + ")" + year + "(?!\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean bound(String text, MatchResult place) {
        int length = place.end() - place.end(1);
        var before = text.substring(0, place.end() - length);
        var after = text.substring(place.end());
        var year = text.substring(place.end() - length, place.end());
        if (SCHOOL_YEAR.matcher(before).find()) {
            return true;
        }
        return !NUMBERED.matcher(after).find()
                && !other(PERIOD_BEFORE, before, year)
                && !other(PERIOD_AFTER, after, year)
                && !CITED.matcher(before).find()
                && !LAW.matcher(before).find();
    }

    /** A period that ends in another year. */
    private static boolean other(Pattern period, String text, String year) {
        var found = period.matcher(text);
        return found.find() && !found.group(1).equals(year);
    }
}
