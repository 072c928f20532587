package vn.loa.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.reading.text.TimePhrase.Sense;

/** Words for recurrences, as rules of RFC 5545. Everything is folded. */
final class RecurrenceWords {
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final String DAY_OF_WEEK = "(?:hai|ba|tu|nam|sau|bay|[2-7]|chu nhat)\\b";
    private static final String DAYS_OF_WEEK =
            "(?:(?:vao|cac|sang|chieu|toi|ngay) ){0,3}(?<days>(?:thu |(?=chu ))" + DAY_OF_WEEK
                    + "(?:(?:,|,? va|;| ?-| den) ?(?:(?:sang|chieu|toi|ngay) )?(?:thu )?" + DAY_OF_WEEK + "){0,6})";
    private static final Pattern ONE_DAY_OF_WEEK =
            Pattern.compile("(?<range>(?:-|den) ?(?:(?:sang|chieu|toi|ngay) )?(?:thu )?)?(?<day>" + DAY_OF_WEEK + ")");
    private static final Pattern WEEKLY = Pattern.compile("\\b" + DAYS_OF_WEEK + ",? (?:hang|moi|trong|cua) tuan\\b");
    private static final Pattern WEEKLY_ON = Pattern.compile(
            "\\b(?:hang|moi) tuan,? (?:\\d{1,2} (?:buoi|lan|tin|bai|so|ky|luot),? )?(?:(?:vao |luc ){0,2}\\d{1,2} ?(?:gio|h) ?(?:\\d{2})?,? )?"
                    + DAYS_OF_WEEK);
    private static final Pattern WEEKDAY_OF_MONTH = Pattern.compile(
            "\\b" + DAYS_OF_WEEK
                    + ",? (?:(?<first>dau)(?: tien)?|cuoi(?: cung)?),?(?: cua)?(?: hang| moi)? thang\\b(?! \\d)(?: hang thang)?");

    private static final String DAYS_OF_MONTH =
            "(?<days>\\d{1,2}\\b(?:(?:,|,? va|;) ?(?:ngay )?\\d{1,2}\\b(?!/)){0,4})";
    private static final String LIMIT = "\\b(?:(?:dinh ky|truoc|vao|cac|cham nhat|xong|trong) ){0,3}";
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            LIMIT + "ngay " + DAYS_OF_MONTH
                    + " (?:(?:cua )?thang cuoi (?:cua )?(?:hang |moi )?(?<last>quy)|(?:cua )?(?<end>thang cuoi)|(?:hang|moi|cua) (?:thang|(?<quarter>quy)))\\b");
    private static final Pattern MONTHLY_ON =
            Pattern.compile("\\b(?:hang|moi) thang,? " + LIMIT + "ngay " + DAYS_OF_MONTH + "(?![/.]\\d)");

    private static final Pattern EVERY_SOME = Pattern.compile(
            "\\b(?:dinh ky |moi )?(?:(?<n>\\d{1,2}|mot|hai|ba|sau) )?(?<unit>ngay|tuan|thang|quy|nam)(?: ?/ ?| )(?:moi |mot |\\(?0?1\\)? ?){0,2}lan\\b");
    private static final String TIMES =
            "(?:\\d{1,2}(?: ?- ?\\d{1,2})?|mot|hai|ba) (?:lan|buoi|tin,? ?bai|tin|bai|so|luot|ky|cuoc)";
    private static final Pattern EVERY = Pattern.compile("\\b(?:(?:it nhat |toi thieu |tu )?" + TIMES
            + "(?: ?/ ?| (?=moi|trong|mot))(?:moi |trong |mot |0?1 ){0,2}(?<per>ngay|tuan|thang|quy|nam)\\b(?! \\d)"
            + "|(?:dinh ky )?(?:vao )?(?:hang|moi|theo|dinh ky) (?:mot |0?1 )?(?<every>ngay|tuan|thang|quy(?! dinh| che| trinh| hoach| mo| tac| uoc)|nam)\\b(?! \\d{4})(?: (?:it nhat )?"
            + TIMES + "\\b)?"
            + "|(?<!\\d )(?<in>tuan|thang|quy|nam) (?:\\d{1,2}|mot|hai|ba) (?:lan|buoi|ky)\\b(?! thu)"
            + "|(?<english>daily|weekly|monthly|quarterly|yearly|annually)\\b)");
    private static final Pattern PERIODS = Pattern.compile(
            "\\b(?:dinh ky )?(?:(?<quarter>quy)[,;]? )?(?:6|sau) thang(?:[,;]| va) (?:hang |ca )?nam\\b(?! \\d)");

    private RecurrenceWords() {}

    static void take(TimeScan scan) {
        scan.take(WEEKLY, at -> TimePhrase.recurrence(at, "FREQ=WEEKLY;BYDAY=" + weekdays(at, "")));
        scan.take(WEEKLY_ON, at -> TimePhrase.recurrence(at, "FREQ=WEEKLY;BYDAY=" + weekdays(at, "")));
        scan.take(
                WEEKDAY_OF_MONTH,
                at -> TimePhrase.recurrence(
                        at, "FREQ=MONTHLY;BYDAY=" + weekdays(at, at.group("first") == null ? "-1" : "1")));
        scan.take(DAY_OF_MONTH, RecurrenceWords::dayOfMonth);
        scan.take(MONTHLY_ON, at -> monthly(at, "FREQ=MONTHLY"));
        scan.take(EVERY_SOME, RecurrenceWords::everySome);
        scan.take(PERIODS, at -> TimePhrase.recurrence(at, rule("thang", at.group("quarter") == null ? 6 : 3)));
        scan.take(EVERY, at -> TimePhrase.recurrence(at, rule(any(at, "per", "every", "in", "english"), 1)));
    }

    private static TimePhrase dayOfMonth(Matcher at) {
        boolean quarter = at.group("quarter") != null || at.group("last") != null || at.group("end") != null;
        return monthly(at, rule(quarter ? "quy" : "thang", 1));
    }

    private static TimePhrase monthly(Matcher at, String rule) {
        var days = Pattern.compile("\\d+")
                .matcher(at.group("days"))
                .results()
                .map(day -> Integer.valueOf(day.group()))
                .toList();
        return days.stream().anyMatch(day -> day < 1 || day > 31)
                ? TimePhrase.of(at, Sense.NO_SUCH_DAY, false)
                : TimePhrase.recurrence(
                        at,
                        rule + ";BYMONTHDAY="
                                + String.join(
                                        ",", days.stream().map(String::valueOf).toList()));
    }

    private static TimePhrase everySome(Matcher at) {
        int some = at.group("n") == null ? 1 : Numeral.value(at.group("n"));
        return some == 0 ? null : TimePhrase.recurrence(at, rule(at.group("unit"), some));
    }

    private static String rule(String period, int interval) {
        return switch (period) {
            case "ngay", "daily" -> "FREQ=DAILY" + every(interval);
            case "tuan", "weekly" -> "FREQ=WEEKLY" + every(interval);
            case "thang", "monthly" -> interval == 12 ? "FREQ=YEARLY" : "FREQ=MONTHLY" + every(interval);
            case "quy", "quarterly" -> "FREQ=MONTHLY" + every(3 * interval);
            default -> "FREQ=YEARLY" + every(interval);
        };
    }

    private static String every(int interval) {
        return interval == 1 ? "" : ";INTERVAL=" + interval;
    }

    private static String any(Matcher at, String... groups) {
        for (var group : groups) {
            if (at.group(group) != null) {
                return at.group(group);
            }
        }
        throw new IllegalArgumentException("the pattern has another alternative");
    }

    /** "thu ba va thu sau" as {@code TU,FR}, "thu hai den thu sau" as all five. */
    private static String weekdays(Matcher at, String which) {
        var days = new ArrayList<Integer>();
        var one = ONE_DAY_OF_WEEK.matcher(at.group("days"));
        while (one.find()) {
            int day = one.group("day").startsWith("chu") ? 6 : Numeral.value(one.group("day")) - 2;
            for (int between = days.isEmpty() || one.group("range") == null ? day : days.getLast() + 1;
                    between < day;
                    between++) {
                days.add(between);
            }
            days.add(day);
        }
        return String.join(
                ",", days.stream().distinct().map(day -> which + WEEK.get(day)).toList());
    }
}
