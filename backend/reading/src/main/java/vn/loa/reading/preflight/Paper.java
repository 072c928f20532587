package vn.loa.reading.preflight;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.reading.reader.Span;
import vn.loa.reading.source.DocxForm;
import vn.loa.reading.source.FormedSource;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceLine;
import vn.loa.reading.text.Dates;
import vn.loa.reading.text.Folding;

/** A paper in the parts an official layout has: head, title, text, foot, annexes. */
public final class Paper {
    static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("ke hoach", "KH"),
            Map.entry("bao cao", "BC"),
            Map.entry("to trinh", "TTr"),
            Map.entry("thong bao", "TB"),
            Map.entry("quyet dinh", "QĐ"),
            Map.entry("nghi quyet", "NQ"),
            Map.entry("chuong trinh", "CTr"),
            Map.entry("huong dan", "HD"),
            Map.entry("phuong an", "PA"),
            Map.entry("de an", "ĐA"),
            Map.entry("chi thi", "CT"));
    static final Pattern DATE = Pattern.compile(
            "^(?<place>[\\p{L}\\p{M}\\p{N}' .-]{2,40}?) ?, ?ngày +(?<day>\\d{1,2}|[._… ]*) ?tháng +(?<month>\\d{1,2}|[._… ]*) ?năm +(?<year>\\d{4})\\.?$");
    private static final int HEAD = 30;

    final Source source;
    final DocxForm form;
    final List<PaperLine> lines;
    /** Where the title stands; the number of lines where there is none. */
    final int title;
    /** The first line of the text. */
    final int body;
    /** Where the recipients begin; the number of lines where there are none. */
    final int foot;
    /** The first line after the foot. */
    final int behind;

    private Paper(Source source, DocxForm form, List<PaperLine> lines) {
        this.source = source;
        this.form = form;
        this.lines = lines;
        title = first(0, Math.min(lines.size(), HEAD), line -> line.capitals() && KINDS.containsKey(line.key()));
        foot = first(0, lines.size(), line -> line.key().matches("noi nhan ?:?.*"));
        body = bodyFrom();
        behind = behindFoot();
    }

    public static Paper of(FormedSource read) {
        var source = read.source();
        var lines = source.lines().stream()
                .filter(line -> !line.furniture())
                .map(line -> line(source, read.form(), line))
                .filter(line -> !line.text().isEmpty())
                .toList();
        return new Paper(source, read.form(), lines);
    }

    private static PaperLine line(Source source, DocxForm form, SourceLine line) {
        var raw = source.of(line);
        var text = raw.strip();
        int start = line.start() + raw.indexOf(text.isEmpty() ? raw : text);
        boolean inTable =
                source.tables().stream().anyMatch(table -> line.start() >= table.start() && line.end() <= table.end());
        return new PaperLine(
                start, text, Folding.fold(text), line.look(), form.lines().get(line.start()), inTable);
    }

    private int bodyFrom() {
        if (title == lines.size()) {
            int letter =
                    first(0, Math.min(lines.size(), HEAD), line -> line.key().startsWith("kinh gui"));
            int dated = first(0, Math.min(lines.size(), HEAD), line -> DATE.matcher(line.text())
                    .matches());
            int last = letter < lines.size() ? letter : dated;
            return last == lines.size() ? 0 : last + 1;
        }
        int next = title + 1;
        while (next < foot && next < lines.size() && lines.get(next).look().centred() && next - title < 6) {
            next++;
        }
        return Math.min(Math.max(next, title + 2), lines.size());
    }

    /** The foot ends with its table, or where a new part is titled. */
    private int behindFoot() {
        if (foot == lines.size()) {
            return foot;
        }
        var start = lines.get(foot).start();
        var table = source.tables().stream()
                .filter(one -> start >= one.start() && start < one.end())
                .findFirst();
        int end = table.map(one -> one.end()).orElse(-1);
        int next = foot;
        while (next < lines.size() && lines.get(next).start() < end) {
            next++;
        }
        return table.isPresent()
                ? next
                : first(foot, lines.size(), line -> line.key().startsWith("phu luc"));
    }

    private int first(int from, int upto, java.util.function.Predicate<PaperLine> which) {
        return IntStream.range(from, upto)
                .filter(i -> which.test(lines.get(i)))
                .findFirst()
                .orElse(lines.size());
    }

    /** What stands above the title; of a letter, above its text. */
    List<PaperLine> head() {
        return lines.subList(0, title < lines.size() ? title : Math.min(body, lines.size()));
    }

    boolean inHead(Span at) {
        return !head().isEmpty() && at.start() <= head().getLast().start();
    }

    List<PaperLine> text() {
        return body < foot ? lines.subList(body, foot) : List.of();
    }

    List<PaperLine> foot() {
        return lines.subList(foot, behind);
    }

    /** The lines of the title: kind and subject. */
    List<PaperLine> titled() {
        return title < body ? lines.subList(title, body) : List.of();
    }

    /** What kind of document it calls itself, folded; empty for letters. */
    String kind() {
        return title < lines.size() ? lines.get(title).key() : "";
    }

    String text(Span at) {
        return source.text().substring(at.start(), at.end());
    }

    /** The day on it; null where it is blank or there is none. */
    @Nullable
    public LocalDate date() {
        return dated().map(found -> Dates.of(found.group("day"), found.group("month"), found.group("year")))
                .orElse(null);
    }

    Optional<Matcher> dated() {
        return head().stream()
                .map(line -> DATE.matcher(line.text()))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** Its number and notation as written; null where it has none yet. */
    @Nullable
    String number() {
        return head().stream()
                .map(line -> HeadCheck.NUMBER.matcher(line.text()))
                .filter(Matcher::matches)
                .map(found -> found.group("number").isBlank()
                        ? null
                        : found.group("number").strip() + "/"
                                + found.group("notation").replaceFirst("/", "-"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
