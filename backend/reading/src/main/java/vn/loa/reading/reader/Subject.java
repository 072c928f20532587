package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the plan is about: its title, its year and its unit. */
final class Subject {
    private static final Pattern YEAR = Pattern.compile("\\bnam (?<year>(?:19|20)\\d{2})\\b");
    /** The plan's own year: no horizon, not in a quotation, no part of a date. */
    private static final Pattern OWN_YEAR =
            Pattern.compile("\"[^\"]*\"|(?<!den )(?<!huong )(?<!nhin )(?<!thang \\d{1,2} )" + YEAR.pattern());

    private static final Pattern PERIOD = Pattern.compile("\\b(?:giai doan )?(?<year>20\\d{2}) ?- ?20\\d{2}\\b");
    private static final Pattern UNIT = Pattern.compile("\\b(?:(?<!thi )xa(?! hoi\\b)|phuong|thi tran|dac khu)(?= )");
    private static final Pattern HIGHER = Pattern.compile("\\b(?:tinh|thanh pho|huyen|quan|thi xa)(?= )");
    private static final Pattern STOP = Pattern.compile("nam \\d|huyen |tinh |ve |giai doan|thanh pho |giai |thi xa ");
    private static final Pattern OWN_PLAN =
            Pattern.compile("(?:xay dung|ban hanh|lap|trien khai) ke hoach .*?\\bnam (?<year>20\\d{2})");

    final List<Doubt> doubts = new ArrayList<>();
    Integer year;
    Prose unit;

    static Subject of(Prose title, Prose preamble, Prose closing, Letterhead head) {
        var subject = new Subject();
        subject.year(title, preamble, closing, head);
        subject.unit = subject.unit(title, preamble, closing, head);
        return subject;
    }

    private void year(Prose title, Prose preamble, Prose closing, Letterhead head) {
        year = first(title, OWN_YEAR);
        if (year == null) {
            year = first(title, PERIOD);
        }
        var own = preamble == null ? null : first(preamble, OWN_PLAN);
        year = year != null ? year : own != null ? own : first(closing, YEAR);
        if (year != null && own != null && !own.equals(year)) {
            doubts.add(Doubt.of(DoubtCode.YEARS_DIFFER, year.toString(), own.toString()));
        }
        if (year == null && head.date != null) {
            year = head.date.getYear();
        }
        if (year == null) {
            doubts.add(Doubt.of(DoubtCode.YEAR_MISSING));
        }
    }

    private static Integer first(Prose text, Pattern pattern) {
        if (text == null) {
            return null;
        }
        var found = text.match(pattern);
        while (found.find()) {
            int year = found.group("year") == null ? 0 : Integer.parseInt(found.group("year"));
            if (year >= 1990 && year <= 2100) {
                return year;
            }
        }
        return null;
    }

    /** The issuer's own unit first: other communes may be named in the text. */
    private Prose unit(Prose title, Prose preamble, Prose closing, Letterhead head) {
        var kind = named(head.issuer, UNIT) == null && named(head.issuer, HIGHER) != null ? HIGHER : UNIT;
        var issuer = named(head.issuer, kind);
        for (var text : new Prose[] {title, preamble, closing}) {
            var unit = named(text, kind);
            if (unit != null && (issuer == null || unit.key().equals(issuer.key()))) {
                return unit;
            }
        }
        return Stream.of(
                        issuer,
                        named(title, UNIT),
                        named(title, HIGHER),
                        named(head.superior, UNIT),
                        named(head.superior, HIGHER))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "xã Liên Minh": the kind and the capitalised words after it. */
    private static Prose named(Prose text, Pattern level) {
        if (text == null) {
            return null;
        }
        var kind = text.match(level);
        while (kind.find()) {
            var rest = text.from(kind.end());
            int words = 0;
            int end = 0;
            var word = Pattern.compile("[^ ,.;:()]+").matcher(rest.key());
            while (words < 4
                    && word.find()
                    && word.start() <= end + 1
                    && Character.isUpperCase(
                            rest.part(word.start(), word.end()).text().charAt(0))
                    && !(words > 0
                            && STOP.matcher(rest.key())
                                    .region(word.start(), rest.key().length())
                                    .lookingAt())) {
                words++;
                end = word.end();
            }
            if (words > 0) {
                return text.part(kind.start(), kind.end() + 1 + end);
            }
        }
        return null;
    }
}
