package vn.loa.reading.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads words on time: recurrences as RFC 5545 rules, deadlines as days in the plan's year. */
final class Timings {
    private static final Pattern EVERY_MONTHS = Pattern.compile(
            "(?:dinh ky |moi )?(?<n>\\d{1,2}|mot|hai|ba|sau) thang ?(?:/ ?|mot |1 |01 )(?:\\(?\\d{0,2}\\)? ?)?lan\\b");
    private static final Pattern TIMES = Pattern.compile(
            "(?:it nhat |toi thieu |tu )?(?:\\d{1,2}(?: ?- ?\\d{1,2})?|mot|hai|ba) (?:lan|buoi|tin|bai|tin, bai|so|ky|luot|cuoc) ?(?:/ ?|moi |trong |mot )(?:1 |01 |mot )?(?<period>ngay|tuan|thang|quy|nam)\\b");
    private static final Pattern DAY_OF = Pattern.compile(
            "(?:dinh ky )?(?:truoc |vao |cham nhat |xong truoc )?(?:ngay |mong )(?<day>\\d{1,2}) (?:(?:hang|moi|cua) (?:thang|(?<quarter>quy))|(?:cua )?thang cuoi (?:hang |moi )?(?<last>quy)|thang cuoi)\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:sang |chieu |toi |vao |cac ){0,3}(?:ngay )?(?<days>(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?:(?:, | va )(?:thu )?(?:hai|ba|tu|nam|sau|bay|[2-7]|chu nhat)){0,6}),? (?:hang|moi|trong) tuan\\b");
    private static final Pattern EVERY = Pattern.compile(
            "(?:dinh ky )?(?:vao )?(?:hang|moi|theo|dinh ky) (?:mot |01 |1 )?(?<period>ngay|tuan|thang|quy(?! dinh| che| trinh| hoach| mo| tac| uoc)|nam)\\b(?! \\d{4})(?: (?:mot|\\d{1,2}|hai|ba|it nhat \\d{1,2}) (?:lan|buoi|ky|tin|bai))?");
    private static final Pattern PERIODS = Pattern.compile(
            "(?:dinh ky )?(?:(?<quarter>quy),? )?(?:6|sau) thang(?:,| va) (?:hang |ca )?nam\\b(?! \\d)");
    private static final Pattern RANGE = Pattern.compile(
            "tu (?:ngay )?(?<d1>\\d{1,2})(?:[/.](?<m1>\\d{1,2})(?:[/.]\\d{4})?| thang (?<n1>\\d{1,2}))? ?(?:den|-|toi) ?(?:het )?(?:ngay )?(?<d2>\\d{1,2})(?:[/.]| thang )(?<m2>\\d{1,2})(?:(?:[/.]| nam )(?<y>\\d{4}))?");
    private static final Pattern MONTHS = Pattern.compile(
            "tu (?:dau )?thang (?<m1>\\d{1,2})(?:/\\d{4})? ?(?:den|-|toi) ?(?:het )?(?:thang )?(?<m2>\\d{1,2})(?:(?:/| nam )(?<y>\\d{4}))?");
    private static final Pattern DAY = Pattern.compile(
            "(?<lead>(?:hoan thanh |xong )?(?:truoc|cham nhat|den het|den|trong|vao|het|dip|ngay phap luat(?: viet nam)?)?[ (]{0,2}(?:truoc )?)(?<on>(?:het )?ngay )?(?<d>\\d{1,2})(?:[/.-]| thang )(?<m>\\d{1,2})(?:(?:[/.-]| nam |, nam )(?<y>\\d{4}))?(?![\\d/%]|-[a-z])");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:trong |cuoi |dau |het |truoc |hoan thanh ){0,3}quy (?<q>iv|i{1,3}|[1-4])\\b(?:(?: ?(?:-|,|va|den) ?(?:quy )?)(?<to>iv|i{1,3}|[1-4])\\b)?(?:(?: ?/ ?| nam )(?<y>\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\d )(?:trong |cuoi |dau |het |truoc |den het |giua |hoan thanh |vao ){0,3}thang (?<m>\\d{1,2})\\b(?:(?: ?(?:-|,|va|den) ?(?:thang )?)(?<to>\\d{1,2})\\b(?!/\\d{1,2}\\b))?(?:(?: ?/ ?| nam )(?<y>\\d{4}))?(?! ?[%.]\\d)");
    private static final Pattern HALF = Pattern.compile("(?:trong )?(?:6|sau) thang (?<half>dau|cuoi) nam");
    private static final Pattern WHOLE = Pattern.compile("(?:trong|het|cuoi|ket thuc) nam (?<y>20\\d{2})\\b");
    private static final Pattern OPEN = Pattern.compile(
            "thuong xuyen(?:,? lien tuc)?|lien tuc|dinh ky|thuong ky|ca nam|trong nam(?: \\d{4})?|hoat dong thuong nien");
    private static final Pattern UNCLEAR =
            Pattern.compile("(?:truoc |trong )?(?:cuoi|dau|giua) (?:quy|nam|thang)\\b(?! \\d)");
    private static final Pattern CITED = Pattern.compile("[a-z]{2,}(?:-|/)[a-z]+,? ?(?:ky )?$");

    private final int year;

    Timings(Integer year) {
        this.year = year == null ? 0 : year;
    }

    /** The first recurrence a text names, otherwise its deadline, otherwise open words such as „thường xuyên”. */
    Timing of(Prose text) {
        var recurrence = recurrence(text);
        var deadline = deadline(text);
        if (recurrence != null) {
            return until(recurrence, deadline);
        }
        if (deadline != null) {
            return deadline;
        }
        var open = text.match(OPEN);
        if (open.find()) {
            return words(text, open, null, Doubt.NONE);
        }
        var unclear = text.match(UNCLEAR);
        return unclear.find()
                ? words(
                        text,
                        unclear,
                        null,
                        List.of(new Doubt(DoubtCode.DEADLINE_UNCLEAR, unclear.group(), null, false)))
                : Timing.NONE;
    }

    /** A recurrence with a deadline elsewhere in the sentence ends there. */
    private static Timing until(Timing recurrence, Timing deadline) {
        if (deadline == null
                || overlap(recurrence.words().span(), deadline.words().span())) {
            return recurrence;
        }
        return new Timing(
                recurrence.words(), recurrence.rrule(), deadline.startsOn(), deadline.dueOn(), deadline.doubts());
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private Timing recurrence(Prose text) {
        var found = text.match(WEEKDAY);
        if (found.find()) {
            return words(text, found, "FREQ=WEEKLY;BYDAY=" + weekdays(found.group("days")), Doubt.NONE);
        }
        found = text.match(DAY_OF);
        if (found.find() && Integer.parseInt(found.group("day")) <= 31) {
            boolean quarter = found.group("quarter") != null
                    || found.group("last") != null
                    || found.group().endsWith("cuoi");
            return words(
                    text,
                    found,
                    "FREQ=MONTHLY;" + (quarter ? "INTERVAL=3;" : "") + "BYMONTHDAY="
                            + Integer.parseInt(found.group("day")),
                    Doubt.NONE);
        }
        found = text.match(EVERY_MONTHS);
        if (found.find()) {
            int months = number(found.group("n"));
            return words(
                    text,
                    found,
                    months == 12 ? "FREQ=YEARLY" : months == 1 ? "FREQ=MONTHLY" : "FREQ=MONTHLY;INTERVAL=" + months,
                    Doubt.NONE);
        }
        var every = text.match(EVERY);
        var times = text.match(TIMES);
        boolean first = every.find();
        if (times.find() && (!first || times.start() < every.start())) {
            return words(text, times, rule(times.group("period")), Doubt.NONE);
        }
        if (first) {
            return words(text, every, rule(every.group("period")), Doubt.NONE);
        }
        var periods = text.match(PERIODS);
        return periods.find()
                ? words(
                        text,
                        periods,
                        "FREQ=MONTHLY;INTERVAL=" + (periods.group("quarter") == null ? 6 : 3),
                        Doubt.NONE)
                : null;
    }

    /** Whether its recurrence only says how many of something there are in a period: „03 lượt/tuần”. */
    boolean counts(Prose text) {
        var recurrence = recurrence(text);
        return recurrence != null
                && recurrence
                        .words()
                        .key()
                        .matches("(?:it nhat |toi thieu |tu )?[\\d-]+ (?:tin|bai|so|luot|cuoc)\\b.*");
    }

    private static Timing words(Prose text, Matcher found, String rrule, List<Doubt> doubts) {
        return new Timing(text.part(found.start(), found.end()), rrule, null, null, doubts);
    }

    private static String rule(String period) {
        return switch (period) {
            case "ngay" -> "FREQ=DAILY";
            case "tuan" -> "FREQ=WEEKLY";
            case "thang" -> "FREQ=MONTHLY";
            case "quy" -> "FREQ=MONTHLY;INTERVAL=3";
            default -> "FREQ=YEARLY";
        };
    }

    private static String weekdays(String days) {
        var rule = new StringBuilder();
        var day = Pattern.compile("(?:hai|ba|tu|nam|sau|bay|[2-7]|chu nhat)\\b").matcher(days.replace("thu ", ""));
        while (day.find()) {
            rule.append(rule.isEmpty() ? "" : ",").append(weekday(day.group()));
        }
        return rule.toString();
    }

    private static String weekday(String day) {
        return switch (day) {
            case "hai", "2" -> "MO";
            case "ba", "3" -> "TU";
            case "tu", "4" -> "WE";
            case "nam", "5" -> "TH";
            case "sau", "6" -> "FR";
            case "bay", "7" -> "SA";
            default -> "SU";
        };
    }

    private static int number(String word) {
        return switch (word) {
            case "mot" -> 1;
            case "hai" -> 2;
            case "ba" -> 3;
            case "sau" -> 6;
            default -> Math.max(1, Integer.parseInt(word));
        };
    }

    private Timing deadline(Prose text) {
        var range = text.match(RANGE);
        if (range.find()) {
            return range(text, range);
        }
        var months = text.match(MONTHS);
        if (months.find()) {
            int in = year(months);
            var start = Days.of(1, Integer.parseInt(months.group("m1")), in);
            return due(text, months, start, Days.lastOf(Integer.parseInt(months.group("m2")), in));
        }
        var whole = text.match(WHOLE);
        if (whole.find()) {
            return due(text, whole, null, Days.of(31, 12, Integer.parseInt(whole.group("y"))));
        }
        var half = text.match(HALF);
        if (half.find()) {
            return due(
                    text, half, null, half.group("half").equals("dau") ? Days.of(30, 6, year) : Days.of(31, 12, year));
        }
        return single(text);
    }

    private Timing single(Prose text) {
        var day = text.match(DAY);
        while (day.find()) {
            if (deadline(text, day)) {
                return due(
                        text,
                        day,
                        null,
                        Days.of(Integer.parseInt(day.group("d")), Integer.parseInt(day.group("m")), year(day)));
            }
        }
        var quarter = text.match(QUARTER);
        if (quarter.find()) {
            var last = quarter.group("to") == null ? quarter.group("q") : quarter.group("to");
            var start =
                    quarter.group("to") == null ? null : Days.of(1, 3 * quarter(quarter.group("q")) - 2, year(quarter));
            return due(text, quarter, start, Days.lastOf(3 * quarter(last), year(quarter)));
        }
        var month = text.match(MONTH);
        while (month.find()) {
            if (!month.group("m").isEmpty() && Integer.parseInt(month.group("m")) <= 12) {
                var last = month.group("to") == null ? month.group("m") : month.group("to");
                var start =
                        month.group("to") == null ? null : Days.of(1, Integer.parseInt(month.group("m")), year(month));
                return due(text, month, start, Days.lastOf(Integer.parseInt(last), year(month)));
            }
        }
        return null;
    }

    private Timing range(Prose text, Matcher found) {
        int in = year(found);
        int month = Integer.parseInt(found.group("m2"));
        var written = found.group("m1") == null ? found.group("n1") : found.group("m1");
        int first = written == null ? month : Integer.parseInt(written);
        return due(
                text,
                found,
                Days.of(Integer.parseInt(found.group("d1")), first, in),
                Days.of(Integer.parseInt(found.group("d2")), month, in));
    }

    /** Days of cited documents and of other years' events are no deadlines. */
    private boolean deadline(Prose text, Matcher day) {
        var before = text.key().substring(Math.max(0, day.start() - 30), day.start());
        boolean alone = day.start() == 0 && day.end() == text.key().length();
        boolean named = alone || !day.group("lead").isBlank() || day.group("on") != null;
        boolean past = day.group("y") != null && Integer.parseInt(day.group("y")) < year;
        return named && !past && !CITED.matcher(before).find() && Integer.parseInt(day.group("m")) <= 12;
    }

    private int year(Matcher found) {
        return found.group("y") == null ? year : Integer.parseInt(found.group("y"));
    }

    private static int quarter(String written) {
        return switch (written) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private Timing due(Prose text, Matcher found, LocalDate start, LocalDate due) {
        var words = text.part(found.start(), found.end());
        var doubts =
                due == null ? List.of(new Doubt(DoubtCode.DEADLINE_UNCLEAR, words.text(), null, false)) : Doubt.NONE;
        return new Timing(words, null, start, due, doubts);
    }
}
