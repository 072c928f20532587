package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.reading.text.TimePhrase.Sense;

/** Words for days and periods of the solar calendar. Everything is folded; words without a year belong to the plan's year. */
final class SpanWords {
    private static final String DAY_LEAD =
            "(?<lead>(?:\\b(?:hoan thanh|xong|bat dau|ke tu|tu|sau|thoi han|han|truoc|cham nhat|den|toi|het|trong|vao|dip|ngay phap luat(?: viet nam)?|by|before|until|on|from|after)[ (]{1,2}){0,4})(?<on>\\bngay ?)?(?<![\\d/.,-])";
    private static final String OF_DAY = "(?:(?: ?[/.] ?| ?- ?|,? nam )(?<y>\\d{4}|\\d{2})(?!\\d))?";
    private static final String BEHIND_DAY = "(?![\\d/%]|-[a-z])";
    private static final String MONTH = "(?: ?/ ?|\\.| thang )";
    private static final Pattern ISO = Pattern.compile("\\b(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:t[\\d:.]+)?\\b");
    private static final Pattern HYPHENS =
            Pattern.compile(DAY_LEAD + "(?<d>\\d{1,2})-(?<m>\\d{1,2})-(?<y>\\d{4})(?!\\d)");
    private static final Pattern DAYS = Pattern.compile(DAY_LEAD + "(?<d1>\\d{1,2})(?:" + MONTH
            + "(?<m1>\\d{1,2})(?:(?: ?[/.] ?| nam )(?<y1>\\d{4}))?)? ?(?:den|-|toi) ?(?:het )?(?:ngay ?)?(?<d>\\d{1,2})"
            + MONTH + "(?<m>\\d{1,2})" + OF_DAY + BEHIND_DAY);
    private static final Pattern DAY =
            Pattern.compile(DAY_LEAD + "(?<d>\\d{1,2})" + MONTH + "(?<m>\\d{1,2})" + OF_DAY + BEHIND_DAY);
    private static final Pattern CITED = Pattern.compile("[a-z]{2,}(?:-|/)[a-z]+,? ?(?:ky )?$");

    private static final String LEAD =
            "(?<lead>(?:\\b(?:trong|cuoi|dau|giua|het|truoc|hoan thanh|xong|vao|den|tu|sau|ke tu|bat dau|cham nhat|by|in|before) ){0,3})";
    private static final String OF = "(?:(?: ?/ ?| |,? nam )(?<y>\\d{4})(?!\\d))?";
    private static final String AND = "(?: ?[,;-] ?| (?:va|den|toi) )";
    private static final String AT_END = "(?= ?(?:$|[,;.:)(/#-]|(?:va|den|toi|nam|\\d{4})\\b))";
    private static final Pattern MONTHS = Pattern.compile(LEAD
            + "(?<!\\d )\\bthang (?<m1>\\d{1,2})(?:(?: ?/ ?| nam )(?<y1>\\d{4}))? ?(?:den|-|toi) ?(?:het )?(?:thang )?(?<m>\\d{1,2})"
            + OF + "(?![\\d/])");
    private static final Pattern SOME_MONTHS = Pattern.compile(LEAD + "(?<!\\d )\\bthang (?<list>\\d{1,2}\\b(?:" + AND
            + "(?:thang )?\\d{1,2}\\b" + AT_END + "(?!/\\d{1,2}\\b))*)" + OF + "(?! ?[%.]\\d|/?\\d)");
    private static final String QUARTER = "(?:iv|i{1,3}|[1-4])\\b";
    private static final Pattern QUARTERS = Pattern.compile(LEAD + "\\b(?:quy |quarter |q(?=[1-4]))(?<list>" + QUARTER
            + "(?:" + AND + "(?:quy )?" + QUARTER + AT_END + ")*)" + OF);
    private static final Pattern HALF =
            Pattern.compile(LEAD + "\\b(?:(?<n>[1-9]|1[01]|ba|sau|chin) thang|nua) (?<half>dau|cuoi) nam\\b" + OF);
    private static final Pattern YEAR = Pattern.compile(
            "(?<lead>(?:\\b(?:trong|suot|ca|het|den|cuoi|dau|giua|ket thuc|truoc) ){0,2})(?<!viet )\\bnam\\b(?! hoc)(?: (?<y>20\\d\\d)\\b)?");

    private final Integer year;

    /** @param year of the plan, null if unknown */
    SpanWords(@Nullable Integer year) {
        this.year = year;
    }

    void take(TimeScan scan) {
        scan.take(ISO, at -> spans(at, true, in -> List.of(new DateSpan(null, day(at, in)))));
        scan.take(DAYS, at -> spans(at, bare(at), in -> days(at, in)));
        scan.take(MONTHS, at -> spans(at, false, in -> months(at, in)));
        scan.take(HYPHENS, at -> oneDay(scan, at));
        scan.take(DAY, at -> oneDay(scan, at));
        scan.take(HALF, at -> spans(at, false, in -> limited(at, List.of(half(at, in)))));
        scan.take(
                QUARTERS,
                at -> spans(
                        at,
                        at.group().startsWith("q") && !at.group().startsWith("qu"),
                        in -> limited(at, listed(at, in, 3))));
        scan.take(SOME_MONTHS, at -> spans(at, false, in -> limited(at, listed(at, in, 1))));
        scan.take(YEAR, this::wholeYear);
    }

    private TimePhrase spans(Matcher at, boolean bare, IntFunction<List<DateSpan>> read) {
        var written = at.group("y");
        if (written == null && year == null) {
            return TimePhrase.of(at, Sense.UNCLEAR, bare);
        }
        int in = written == null ? year : Integer.parseInt(written);
        try {
            var spans = read.apply(in < 100 ? 2000 + in : in);
            return spans == null ? TimePhrase.of(at, Sense.UNCLEAR, bare) : TimePhrase.spans(at, bare, spans);
        } catch (DateTimeException none) {
            return TimePhrase.of(at, Sense.NO_SUCH_DAY, bare);
        }
    }

    private static boolean bare(Matcher at) {
        return at.group("lead").isBlank() && at.group("on") == null;
    }

    private static LocalDate day(Matcher at, int in) {
        return LocalDate.of(in, Integer.parseInt(at.group("m")), Integer.parseInt(at.group("d")));
    }

    /** The day of a cited document is not a time; neither is a day of an earlier year in a sentence. */
    private TimePhrase oneDay(TimeScan scan, Matcher at) {
        if (CITED.matcher(scan.before(at.start())).find()) {
            return TimePhrase.of(at, Sense.REMARK, false);
        }
        boolean past = at.group("y") != null
                && year != null
                && at.group("y").length() == 4
                && Integer.parseInt(at.group("y")) < year;
        boolean starts = at.group("lead").matches(".*\\b(?:tu|sau|from|after|bat dau)[ (]+");
        return spans(
                at,
                past || bare(at),
                in -> List.of(starts ? new DateSpan(day(at, in), null) : new DateSpan(null, day(at, in))));
    }

    /** Without years, the end may lie in the next one; with only the end's year, the start may lie in the year before. */
    private static List<DateSpan> days(Matcher at, int in) {
        int first = at.group("y1") == null ? in : Integer.parseInt(at.group("y1"));
        var due = day(at, at.group("y") == null ? first : in);
        int month = Integer.parseInt(at.group("m1") == null ? at.group("m") : at.group("m1"));
        var start = LocalDate.of(first, month, Integer.parseInt(at.group("d1")));
        return at.group("m1") == null && start.isAfter(due) ? null : List.of(ordered(at, start, due));
    }

    private static List<DateSpan> months(Matcher at, int in) {
        int first = at.group("y1") == null ? in : Integer.parseInt(at.group("y1"));
        var due = YearMonth.of(at.group("y") == null ? first : in, Integer.parseInt(at.group("m")))
                .atEndOfMonth();
        return List.of(ordered(
                at, YearMonth.of(first, Integer.parseInt(at.group("m1"))).atDay(1), due));
    }

    private static DateSpan ordered(Matcher at, LocalDate start, LocalDate due) {
        if (!start.isAfter(due)) {
            return new DateSpan(start, due);
        }
        return at.group("y") == null ? new DateSpan(start, due.plusYears(1)) : new DateSpan(start.minusYears(1), due);
    }

    private static DateSpan half(Matcher at, int in) {
        int months = at.group("n") == null ? 6 : Numeral.value(at.group("n"));
        return at.group("half").equals("dau")
                ? DateSpan.months(YearMonth.of(in, 1), YearMonth.of(in, months))
                : DateSpan.months(YearMonth.of(in, 13 - months), YearMonth.of(in, 12));
    }

    private TimePhrase wholeYear(Matcher at) {
        if (at.group("lead").isEmpty() && at.group("y") == null) {
            return null;
        }
        return spans(
                at,
                at.group("lead").isEmpty()
                        || at.group("y") == null && !at.group("lead").startsWith("ca "),
                in -> limited(at, List.of(DateSpan.months(YearMonth.of(in, 1), YearMonth.of(in, 12)))));
    }

    /** "2, 3", "i den iii", "ii va iv": periods of this many months. */
    private static List<DateSpan> listed(Matcher at, int in, int months) {
        var spans = new ArrayList<DateSpan>();
        var number = Pattern.compile("(?<range>(?:-|den|toi) ?(?:quy |thang )?)?\\b(?<one>\\d+|iv|i{1,3})\\b")
                .matcher(at.group("list"));
        int last = 0;
        while (number.find()) {
            int one = Numeral.value(number.group("one"));
            for (int next = number.group("range") == null || last >= one ? one : last + 1; next <= one; next++) {
                spans.add(DateSpan.months(YearMonth.of(in, months * (next - 1) + 1), YearMonth.of(in, months * next)));
            }
            last = one;
        }
        return spans;
    }

    /** "truoc" ends the day before, "cuoi" and "hoan thanh" at the end, "tu" begins; "dau" and "giua" name no day and give null. */
    private static @Nullable List<DateSpan> limited(Matcher at, List<DateSpan> spans) {
        var lead = at.group("lead");
        var all = DateSpan.joined(spans);
        if (lead.matches(".*\\b(?:dau|giua) ")) {
            return null;
        }
        if (lead.matches(".*\\b(?:cuoi|het|den|hoan thanh|xong|cham nhat|by|ket thuc) (?:trong |vao )?")) {
            return all.stream().map(span -> new DateSpan(null, span.dueOn())).toList();
        }
        if (lead.matches(".*\\b(?:truoc|before) ")) {
            return List.of(new DateSpan(null, all.getFirst().startsOn().minusDays(1)));
        }
        if (lead.matches(".*\\b(?:tu|bat dau) ")) {
            return List.of(new DateSpan(all.getFirst().startsOn(), null));
        }
        return lead.endsWith("sau ")
                ? List.of(new DateSpan(all.getLast().dueOn().plusDays(1), null))
                : all;
    }
}
