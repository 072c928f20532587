package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceLine;

/** The lines of the document's text, without page numbers, running heads and separately read tables. */
final class Lines {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–— ]*(?:trang +)?\\d{1,3}(?: */ *\\d{1,3})?[-–— ]*", Pattern.CASE_INSENSITIVE);

    /** A page's mark that runs into the first or out of the last line of a page: "Trang 2II MỤC TIÊU". */
    private static final Pattern MARK_BEFORE = Pattern.compile(
            "Trang \\d{1,3}(?=\\p{Lu}|[-+] |[a-zđ]\\)|Điều \\d)|(?<=[.;:,]) ?Trang \\d{1,3}(?:/\\d{1,3})?$");

    /** An item of a list of contents: a heading and its page. */
    private static final Pattern LISTED = Pattern.compile(".*[a-z].*[ .…_\\t]\\d{1,3}");

    private Lines() {}

    /** @param apart the spans of tables that are not running text */
    static List<Line> of(Source source, Mender mender, List<Span> apart) {
        var lines = new ArrayList<Line>();
        int last = 0;
        for (var line : source.lines().stream()
                .sorted(Comparator.comparingInt(SourceLine::start))
                .toList()) {
            if (!sound(line, source, last)) {
                continue;
            }
            var prose = unmarked(prose(source.text(), line, mender));
            if (!prose.blank() && !line.furniture() && !within(line, apart)) {
                int gap = breaks(source.text(), last, line.start());
                boolean noise = gap > 0 && PAGE_NUMBER.matcher(prose.text()).matches() || stray(prose.text());
                if (!noise) {
                    lines.add(new Line(prose, line, gap));
                }
            }
            last = line.end();
        }
        return withoutContents(lines);
    }

    /** The list of contents repeats the headings with their pages. */
    private static List<Line> withoutContents(List<Line> lines) {
        int from = 0;
        while (from < lines.size() && !lines.get(from).key().matches("muc luc\\W*")) {
            from++;
        }
        int upto = from + 1;
        while (upto < lines.size() && LISTED.matcher(lines.get(upto).key()).matches()) {
            upto++;
        }
        if (upto - from > 2) {
            lines.subList(from, upto).clear();
        }
        return lines;
    }

    /** A letter alone that can be no label: printed twice where a page breaks. */
    private static boolean stray(String text) {
        return text.length() == 1 && Letters.vietnamese(text.charAt(0));
    }

    private static Prose unmarked(Prose line) {
        var mark = MARK_BEFORE.matcher(line.text());
        if (!mark.find()) {
            return line;
        }
        int from = mark.start() == 0 ? mark.end() : 0;
        int upto = mark.start() == 0 ? line.text().length() : mark.start();
        return line.text().length() == line.key().length()
                        && (from == 0 || upto == line.text().length())
                ? line.part(from, upto)
                : line;
    }

    private static boolean sound(SourceLine line, Source source, int last) {
        return line.start() >= last
                && line.start() < line.end()
                && line.end() <= source.text().length();
    }

    private static boolean within(SourceLine line, List<Span> apart) {
        return apart.stream().anyMatch(span -> line.start() >= span.start() && line.end() <= span.end());
    }

    private static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            breaks += c == '\n' ? 1 : c == '\f' ? 3 : 0;
        }
        return breaks;
    }

    private static Prose prose(String text, SourceLine line, Mender mender) {
        return span(text, line.start(), line.end(), mender);
    }

    /** A range of the document as prose, runs of space as one. */
    static Prose span(String text, int start, int end, Mender mender) {
        var joined = new Joined();
        joined.add(text, start, end);
        return joined.prose(mender);
    }
}
