package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.text.TimePhrase.Sense;
import vn.loa.reading.text.Timing.Understood;

/**
 * Reads when something is due, as people write it: "trước 20/11", "từ 14 đến 20/4", "quý III", "thứ Ba và thứ Sáu hằng tuần",
 * "3 tháng/lần", "Rằm tháng Tám", "thường xuyên", and the like in English. A phrase that is a whole text has one meaning everywhere.
 */
public final class TimeWords {
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:thuong xuyen(?:,? lien tuc)?|lien tuc|dinh ky|thuong ky|(?:hoat dong )?thuong nien)\\b");
    private static final Pattern OPEN_IN_CELLS = Pattern.compile(
            "\\b(?:dot xuat|khi co yeu cau|khi co|theo yeu cau|theo ke hoach|theo lich|ongoing|continuous(?:ly)?|as needed)\\b");
    private static final Pattern UNCLEAR =
            Pattern.compile("\\b(?:(?:truoc|trong|sau|vao) )?(?:cuoi|dau|giua) (?:quy|nam|thang|tuan)\\b");
    private static final Pattern CLOCK = Pattern.compile("\\b(?:luc )?\\d{1,2} ?(?:h|gio)(?: ?\\d{2}(?: phut)?)?\\b");
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:hoan thanh|thuc hien|to chuc|xong|truoc|cham nhat|trong|vao|den|het|ngay|va|bao cao|duong lich|before|by|until|on|in)\\b|[\\s,;.:()-]+");
    private static final Pattern TELLING =
            Pattern.compile("\\d|\\b(?:thang|quy|tuan|nam(?= \\d| dau| cuoi| sau)|dau|giua|cuoi)\\b");
    private static final Pattern ONLY_TIME =
            Pattern.compile("(?:(?:\\d+|quy|thang|tuan|nam|thu|dau|giua|cuoi|tu|sau|cac|iv|i{1,3})\\b ?)*");
    private static final Pattern JOIN = Pattern.compile("[ ,;]*(?:va )?");

    private final Integer year;

    /** @param year of the plan, for words without a year; null if unknown */
    public TimeWords(@Nullable Integer year) {
        this.year = year;
    }

    /** A text that is only about time. If a part about time was not understood, nothing of it counts. */
    public Timing cell(String text) {
        return text.isBlank()
                ? Timing.NONE
                : whole(scan(Folding.fold(text).replaceAll("\\s+", " ").strip()));
    }

    /**
     * A text with a time among other things: its first recurrence, else its first day or period with those joined to it, else words
     * without a day. No day is more than a year away from the plan's.
     *
     * @param folded as {@link Folding} does
     */
    public Timing sentence(String folded) {
        var scan = scan(folded);
        var rest = rest(scan);
        if (!ONLY_TIME.matcher(rest).matches() || !scan.has(Sense.values())) {
            return within(scan);
        }
        var timing = whole(scan);
        return near(timing.startsOn()) && near(timing.dueOn())
                ? timing
                : wordsOnly(scan.all(Sense.values()).toList());
    }

    private TimeScan scan(String text) {
        var scan = new TimeScan(text);
        new LunarWords(year).take(scan);
        RecurrenceWords.take(scan);
        new SpanWords(year).take(scan);
        scan.take(OPEN, at -> TimePhrase.of(at, Sense.OPEN, false));
        scan.take(OPEN_IN_CELLS, at -> TimePhrase.of(at, Sense.OPEN, true));
        scan.take(UNCLEAR, at -> TimePhrase.of(at, Sense.UNCLEAR, false));
        return scan;
    }

    private static String rest(TimeScan scan) {
        return FILLER.matcher(scan.left()).replaceAll(" ").strip();
    }

    private Timing whole(TimeScan scan) {
        var said = scan.all(Sense.values()).toList();
        if (scan.has(Sense.NO_SUCH_DAY)) {
            return timing(said, null, null, Understood.NO_SUCH_DAY);
        }
        var rest = rest(scan);
        var rules = scan.all(Sense.RECURRENCE).map(TimePhrase::rrule).distinct().toList();
        var spans = DateSpan.joined(
                said.stream().flatMap(phrase -> phrase.spans().stream()).toList());
        var rule = spans.size() > 1 ? rule(spans) : rules.isEmpty() ? null : rules.getFirst();
        boolean half = scan.has(Sense.UNCLEAR)
                || TELLING.matcher(CLOCK.matcher(rest).replaceAll("")).find()
                || rules.size() > 1
                || spans.size() > 1 && (rule == null || !rules.isEmpty());
        boolean open = scan.has(Sense.OPEN) && rest.isEmpty();
        if (half || rules.isEmpty() && spans.isEmpty() && !open) {
            return wordsOnly(said);
        }
        boolean remark = !rest.isEmpty()
                || scan.has(Sense.FEAST, Sense.REMARK, Sense.LUNAR_DAY)
                || !spans.isEmpty() && scan.has(Sense.OPEN);
        return timing(
                said,
                rule,
                spans.size() == 1 ? spans.getFirst() : null,
                remark ? Understood.WITH_REMARK : Understood.WHOLE);
    }

    private Timing within(TimeScan scan) {
        var again = scan.all(Sense.RECURRENCE).findFirst().orElse(null);
        var group = scan.all(Sense.SPANS, Sense.LUNAR_DAY)
                .filter(this::sure)
                .findFirst()
                .map(one -> joined(one, scan))
                .orElse(List.of());
        var spans = DateSpan.joined(
                group.stream().flatMap(phrase -> phrase.spans().stream()).toList());
        if (again != null) {
            return timing(List.of(again), again.rrule(), spans.size() == 1 ? spans.getFirst() : null, Understood.WHOLE);
        }
        if (spans.size() > 1) {
            return rule(spans) == null ? wordsOnly(group) : timing(group, rule(spans), null, Understood.WHOLE);
        }
        if (spans.size() == 1) {
            return timing(group, null, spans.getFirst(), Understood.WHOLE);
        }
        var open = scan.all(Sense.OPEN).filter(phrase -> !phrase.bare()).findFirst();
        return open.isPresent()
                ? timing(List.of(open.get()), null, null, Understood.WHOLE)
                : scan.all(Sense.values())
                        .filter(phrase -> !phrase.bare()
                                && (phrase.is(Sense.UNCLEAR, Sense.NO_SUCH_DAY, Sense.FEAST) || later(phrase)))
                        .findFirst()
                        .map(phrase -> wordsOnly(List.of(phrase)))
                        .orElse(Timing.NONE);
    }

    /** A deadline years after the plan is still a deadline, but not the plan's. */
    private boolean later(TimePhrase phrase) {
        return year != null
                && phrase.spans().stream()
                        .anyMatch(span -> span.dueOn() != null && span.dueOn().getYear() > year + 1);
    }

    private boolean sure(TimePhrase phrase) {
        return !phrase.bare() && phrase.spans().stream().allMatch(span -> near(span.startsOn()) && near(span.dueOn()));
    }

    private boolean near(LocalDate day) {
        return day == null || year == null || Math.abs(day.getYear() - year) <= 1;
    }

    private String rule(List<DateSpan> spans) {
        return year == null ? null : DateSpan.rule(spans, year);
    }

    /** One of them with the adjacent ones. */
    private static List<TimePhrase> joined(TimePhrase one, TimeScan scan) {
        var row = scan.all(Sense.SPANS, Sense.LUNAR_DAY)
                .sorted(Comparator.comparingInt(TimePhrase::from))
                .toList();
        int first = row.indexOf(one);
        int last = first;
        while (first > 0
                && JOIN.matcher(scan.between(row.get(first - 1), row.get(first)))
                        .matches()) {
            first--;
        }
        while (last + 1 < row.size()
                && JOIN.matcher(scan.between(row.get(last), row.get(last + 1))).matches()) {
            last++;
        }
        return row.subList(first, last + 1);
    }

    private static Timing wordsOnly(List<TimePhrase> said) {
        return timing(said, null, null, Understood.WORDS_ONLY);
    }

    private static Timing timing(List<TimePhrase> said, String rrule, DateSpan span, Timing.Understood understood) {
        return new Timing(
                said.stream().mapToInt(TimePhrase::from).min().orElse(0),
                said.stream().mapToInt(TimePhrase::upto).max().orElse(0),
                span == null ? null : span.startsOn(),
                span == null ? null : span.dueOn(),
                rrule,
                understood);
    }
}
