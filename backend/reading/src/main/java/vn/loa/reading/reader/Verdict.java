package vn.loa.reading.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.reading.reader.Reading.Refusal;
import vn.loa.reading.term.ClauseKind;

/** Whether a document is a plan, and if not, what it is. */
final class Verdict {
    private static final int HARDLY_ANY = 25;
    /** In words; less than this under a letterhead and a title is no text. */
    private static final int SENTENCE = 12;

    /** Words of a bill; a letter on money has one or two of them. */
    private static final List<Pattern> INVOICE = Stream.of(
                    "hoa don|bien lai|phieu (?:thu|chi)\\b|invoice|giay (?:bao no|nop tien)|uy nhiem chi",
                    "ma so thue",
                    "thanh tien",
                    "don gia",
                    "bang chu",
                    "thue suat|tien thue",
                    "nguoi (?:mua|ban|nop tien|nhan tien)|don vi ban",
                    "tong cong(?: tien)?|cong tien hang")
            .map(Pattern::compile)
            .toList();

    private static final Pattern NEWS = Pattern.compile(
            "cho biet|phat bieu|chia se|nhan manh|tin,? anh|phong vien|\\(?pv\\)?\\b|theo do,|vua (?:ban hanh|co)|da ban hanh ke hoach|ngay \\d{1,2}/\\d{1,2}(?:/\\d{4})?,|\\d{1,2}/\\d{1,2}/\\d{4},? ?(?:- ?)?\\d{1,2}[:h]\\d{2}|sang (?:ngay )?\\d|doc gia|bai,? anh|luot xem|https?://|cap nhat luc|nguon:|tac gia");
    private static final Pattern OTHER = Pattern.compile(
            "(?:bao cao|giay moi|thong bao|to trinh|bien ban|cong van|quyet dinh|nghi quyet|chi thi|huong dan|giay (?:gioi thieu|de nghi)|don|hop dong|thu moi|ket luan|quy che|cong dien|phieu|chuong trinh|lich|giay)\\b.{0,60}");

    /** Alone on its line, it names the document. */
    private static final Pattern NAMES_ANOTHER = Pattern.compile(
            "(?:bao cao|to trinh|dieu le|quy che|quy dinh|quy uoc|noi quy|huong dan|chi thi|ket luan|bien ban|giay moi|cong dien|hop dong|de an|chuong trinh(?: hanh dong)?|thong bao|nghi quyet|luat|thong tu|nghi dinh)(?: \\(?du thao.*)?\\W*");
    /** A plan inside a decision has a few articles, statutes have many. */
    private static final int ARTICLES = 8;

    private Verdict() {}

    static Refusal on(List<Line> lines, Parts parts, List<OutlineItem> outline, int tables) {
        if (tables == 0 && hardlyAny(lines, parts)) {
            return Refusal.EMPTY;
        }
        var kinds = EnumSet.noneOf(ClauseKind.class);
        outline.stream().flatMap(OutlineItem::all).forEach(clause -> {
            var heading = clause.heading();
            var kind = heading == null ? null : Headings.kind(heading.key());
            if (kind != null) {
                kinds.add(kind);
            }
        });
        long labelled = outline.stream()
                .flatMap(OutlineItem::all)
                .filter(clause -> clause.label() != null)
                .count();
        boolean letterhead = Letterhead.stands(lines);
        boolean ordered =
                labelled >= 3 || tables > 0 || kinds.size() >= 2 || letterhead && labelled > 0 && !kinds.isEmpty();
        if (another(lines, parts, outline)) {
            return bill(lines) ? Refusal.INVOICE : Refusal.OTHER_DOCUMENT;
        }
        if (parts.named() && !letterhead && !sections(outline) && count(lines, NEWS) >= 2) {
            return Refusal.NEWS;
        }
        if (parts.named() ? ordered : kinds.size() >= 3 && labelled >= 4 && other(lines, parts) == null) {
            return null;
        }
        return refused(lines, parts);
    }

    /** Whether a title of another kind stands where the plan's should, or the text is in articles. */
    private static boolean another(List<Line> lines, Parts parts, List<OutlineItem> outline) {
        var above = parts.named() ? parts.head() : lines.subList(0, Math.min(40, lines.size()));
        boolean carries =
                !parts.body().isEmpty() && parts.body().getFirst().key().startsWith("dieu 1")
                        || lines.stream().anyMatch(line -> line.key().contains("kem theo"));
        boolean titled = above.stream()
                .filter(line ->
                        line.capitals() && NAMES_ANOTHER.matcher(line.key()).matches())
                .anyMatch(line -> !(parts.named() && carries && line.key().startsWith("nghi quyet")));
        long articles = outline.stream()
                .flatMap(OutlineItem::all)
                .filter(clause -> clause.family() == LabelClass.ARTICLE)
                .count();
        return titled || articles >= ARTICLES;
    }

    /** Whether a numbered heading announces a part of a plan. */
    private static boolean sections(List<OutlineItem> outline) {
        return outline.stream()
                .flatMap(OutlineItem::all)
                .anyMatch(clause -> clause.reading != null
                        && !clause.family().bullet()
                        && clause.heading() != null
                        && Headings.kind(clause.heading().key()) != null);
    }

    /** Letterhead, title, recipients and signature are only a form without content. */
    private static boolean hardlyAny(List<Line> lines, Parts parts) {
        if (words(lines) < HARDLY_ANY) {
            return true;
        }
        var form = Letterhead.over(lines);
        var body = parts.body().stream().filter(line -> !form.contains(line)).toList();
        return words(body) + words(parts.behind()) < SENTENCE;
    }

    private static int words(List<Line> lines) {
        return lines.stream().mapToInt(line -> Letters.words(line.text())).sum();
    }

    private static Refusal refused(List<Line> lines, Parts parts) {
        if (bill(lines)) {
            return Refusal.INVOICE;
        }
        var other = other(lines, parts);
        if (other != null) {
            return other;
        }
        return count(lines, NEWS) >= 2 ? Refusal.NEWS : Refusal.NO_PLAN;
    }

    /** A bill calls itself one near its top, or has nearly all that bills have. */
    private static boolean bill(List<Line> lines) {
        long words = INVOICE.stream()
                .filter(word -> lines.stream().anyMatch(line -> line.prose().has(word)))
                .count();
        boolean called = lines.stream()
                .limit(20)
                .anyMatch(line -> line.prose().starts(INVOICE.getFirst())
                        || line.capitals() && line.prose().has(INVOICE.getFirst()));
        return words >= (called ? 2 : 5);
    }

    /** A title of another kind of document near the top. */
    private static Refusal other(List<Line> lines, Parts parts) {
        for (int i = 0; i < Math.min(40, lines.size()); i++) {
            var line = lines.get(i);
            if (line.capitals()
                    && (i < 15 ? OTHER : NAMES_ANOTHER).matcher(line.key()).matches()) {
                return Refusal.OTHER_DOCUMENT;
            }
        }
        return !parts.head().isEmpty()
                        || lines.stream().limit(10).anyMatch(line -> line.key().matches(".*(?:v/v|kinh gui).*"))
                ? Refusal.OTHER_DOCUMENT
                : null;
    }

    private static int count(List<Line> lines, Pattern words) {
        int count = 0;
        for (var line : lines) {
            var found = words.matcher(line.key());
            while (found.find()) {
                count++;
            }
        }
        return count;
    }
}
