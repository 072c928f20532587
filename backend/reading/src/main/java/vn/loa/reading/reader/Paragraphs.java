package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Joins the lines of pages into paragraphs, over line and page breaks; flowing paragraphs are kept as they are. */
final class Paragraphs {
    private static final Pattern CUT_SYMBOL = Pattern.compile("(?:^|.*\\s)\\d{1,5}[/-]?[\\p{L}\\d/-]*[-/]$");
    private static final Pattern OPEN_SYMBOL = Pattern.compile(".*\\d/[\\p{L}]{1,4}$");
    private static final Pattern OWN_START = Pattern.compile("can cu |thuc hien ke hoach |noi nhan ?:|tren day la ");

    private static final Pattern ASKED = Pattern.compile("(?:theo|xet) (?:de nghi|to trinh) ");
    private static final Pattern HEADING_GOES_ON =
            Pattern.compile("(?:va|cua|tren|tai|cho|trong|nam|voi|theo|giai doan) ");

    /** Characters; a page of A4 holds about 95 in a line. */
    private static final int LONGEST = 160;

    private final boolean wrapped;
    private final Mender mender;
    private final int full;
    /** Whether the labels of this text lost their dots. */
    private final boolean bare;

    private final Map<LabelClass, Integer> last = new EnumMap<>(LabelClass.class);

    Paragraphs(List<Line> all, boolean wrapped, Mender mender) {
        this.wrapped = wrapped && wraps(all);
        this.mender = mender;
        this.full = width(all);
        this.bare = all.stream().anyMatch(line -> Label.bareRoman(line.text()) != null);
    }

    /** Whether lines end at the page edge: then sentences wrap and no line is long. */
    private static boolean wraps(List<Line> lines) {
        long running =
                lines.stream().filter(line -> Letters.startsLower(line.text())).count();
        boolean overlong = lines.stream().anyMatch(line -> line.text().length() > LONGEST);
        return lines.size() < 12 || !overlong && running * 25 >= lines.size();
    }

    private static int width(List<Line> lines) {
        var lengths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
    }

    List<Paragraph> of(List<Line> lines) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < lines.size(); ) {
            var label = label(i == 0 ? null : lines.get(i - 1), lines.get(i));
            int next = i + 1;
            while (next < lines.size() && goesOn(lines.subList(i, next), lines.get(next))) {
                next++;
            }
            paragraphs.add(paragraph(lines.subList(i, next), label));
            i = next;
        }
        return paragraphs;
    }

    private Paragraph paragraph(List<Line> lines, Label label) {
        var first = lines.getFirst();
        if (label != null) {
            label.readings().forEach(reading -> last.put(reading.kind(), reading.ordinal()));
        }
        if (lines.size() == 1) {
            return new Paragraph(
                    first.prose(), label, first.source().look(), first.source().start());
        }
        var joined = new Joined();
        Line before = null;
        for (var line : lines) {
            joined.add(line.prose(), before == null || !cutSymbol(before, line));
            before = line;
        }
        return new Paragraph(
                joined.prose(mender),
                label,
                first.source().look(),
                first.source().start());
    }

    private boolean goesOn(List<Line> paragraph, Line next) {
        var before = paragraph.getLast();
        if (headingGoesOn(paragraph.getFirst(), before, next)) {
            return true;
        }
        if (!wrapped || asked(paragraph.getFirst(), before, next)) {
            return false;
        }
        if (cutSymbol(before, next) || inBracket(paragraph, next)) {
            return true;
        }
        if (label(before, next) != null
                || before.ends(";") && paragraph.getFirst().key().startsWith("can cu ")) {
            return false;
        }
        if (before.capitals() != next.capitals() && (before.capitals() && shortLine(before) || next.capitals())) {
            return false;
        }
        if (partyAbove(paragraph, next)) {
            return false;
        }
        return !Particulars.starts(next.key()) && (runsOn(before, next) || !starts(before, next));
    }

    /** A labelled heading in capitals over two lines: "II. NỘI DUNG, HÌNH THỨC", "VÀ CHỈ TIÊU". */
    private static boolean headingGoesOn(Line first, Line before, Line next) {
        var label = Label.of(first.text());
        return label != null
                && Letters.capitals(first.text().substring(label.length()))
                && (before == first || before.capitals())
                && next.capitals()
                && Label.of(next.text()) == null
                && !before.ends(".;:")
                && (before.ends(",") || HEADING_GOES_ON.matcher(next.key()).lookingAt());
    }

    /** "Theo đề nghị của Trưởng phòng Nội vụ," is a paragraph of its own above the sentence that introduces the plan. */
    private boolean asked(Line first, Line before, Line next) {
        return before.ends(",")
                && shortLine(before)
                && ASKED.matcher(first.key()).lookingAt()
                && Letters.startsUpper(next.text());
    }

    /** A labelled party above its duty, however long its line: "5. Đề nghị các đoàn thể phường", "Vận động hội viên". */
    private static boolean partyAbove(List<Line> paragraph, Line next) {
        var first = paragraph.getFirst().prose();
        var label = Label.of(first.text());
        return paragraph.size() == 1 && label != null && Names.above(first.from(label.length()), next.prose());
    }

    /** A bracket that opens in one line and closes in the next: "(Tổ Hướng dẫn" "- Số hóa)." */
    private static boolean inBracket(List<Line> paragraph, Line next) {
        var before = paragraph.getLast().text();
        int close = next.text().indexOf(')');
        int open = next.text().indexOf('(');
        return before.lastIndexOf('(') > before.lastIndexOf(')')
                && close > 0
                && (open < 0 || close < open)
                && next.text().matches("[-–] .*");
    }

    private static boolean runsOn(Line before, Line next) {
        char first = next.text().charAt(0);
        return Character.isLowerCase(first)
                || !Character.isLetter(first) && "\"“(".indexOf(first) < 0 && !before.ends(".:;");
    }

    /** Whether a line that begins with a capital begins a paragraph. */
    private boolean starts(Line before, Line next) {
        boolean ended = before.ends(".;:!?…”\"");
        if (next.gap() > 1) {
            return ended || shortLine(before) && !before.ends(",-–");
        }
        boolean indented = indented(before, next);
        return ended
                        && (shortLine(before)
                                || indented
                                || OWN_START.matcher(next.key()).lookingAt())
                || indented && shortLine(before)
                || shortLine(before) && before.text().length() < full / 2;
    }

    private static boolean indented(Line before, Line next) {
        var one = before.source().box();
        var other = next.source().box();
        return one != null && other != null && other.left() - one.left() > 0.025;
    }

    private boolean shortLine(Line line) {
        return line.text().length() < full * 0.78;
    }

    private static boolean cutSymbol(Line before, Line next) {
        return CUT_SYMBOL.matcher(before.text()).matches()
                        && Character.isUpperCase(next.text().charAt(0))
                || OPEN_SYMBOL.matcher(before.text()).matches() && next.text().matches("-\\s?\\p{Lu}{2}.*");
    }

    /** The label of a line, unless it only looks like one because a sentence wrapped there. */
    private Label label(Line before, Line line) {
        var label = Label.of(line.text());
        if (label == null && bare) {
            label = dotless(line);
        }
        if (label == null || !wrapped || before == null || line.gap() > 1 || before.ends(".;:!?…")) {
            return likely(label, line) ? label : null;
        }
        if (shortLine(before)) {
            return label;
        }
        var rest = line.text().substring(label.length());
        return label.readings().stream().anyMatch(reading -> expected(reading, rest)) ? label : null;
    }

    /** A number without a dot, if it is the next of its row. */
    private Label dotless(Line line) {
        var label = Label.bareDigit(line.text());
        return label != null
                        && expected(label.readings().getFirst(), line.text().substring(label.length()))
                ? label
                : null;
    }

    private static boolean likely(Label label, Line line) {
        return label != null && label.length() <= line.text().length();
    }

    private boolean expected(Label.Reading reading, String rest) {
        if (reading.kind().bullet()) {
            return !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
        }
        int before = last.getOrDefault(reading.kind(), 0);
        return reading.ordinal() == 1 || Label.follows(reading, before);
    }
}
