package vn.loa.reading.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.reader.Reading.Refusal;
import vn.loa.reading.term.ClauseKind;

/** Whether a document is a plan, and if not, what it is. */
final class Verdict {
    private static final int HARDLY_ANY = 25;
    /** In words; less than this under a letterhead and a title is no text. */
    private static final int SENTENCE = 12;

    private static final Pattern INVOICE = Pattern.compile(
            "hoa don|ma so thue|thanh tien|don gia|so tien bang chu|tong cong|thue suat|phieu (?:thu|chi)|bien lai|nguoi mua|nguoi ban|so luong|thanh toan|invoice");
    private static final Pattern NEWS = Pattern.compile(
            "cho biet|phat bieu|chia se|nhan manh|tin,? anh|phong vien|\\(?pv\\)?\\b|theo do,|vua (?:ban hanh|co)|da ban hanh ke hoach|ngay \\d{1,2}/\\d{1,2},|sang (?:ngay )?\\d|doc gia|bai,? anh|luot xem|https?://|cap nhat luc|nguon:|tac gia");
    private static final Pattern OTHER = Pattern.compile(
            "(?:bao cao|giay moi|thong bao|to trinh|bien ban|cong van|quyet dinh|nghi quyet|chi thi|huong dan|giay (?:gioi thieu|de nghi)|don|hop dong|thu moi|ket luan|quy che|cong dien|phieu|chuong trinh|lich|giay)\\b.{0,60}");

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
        boolean ordered = labelled >= 3 || tables > 0 || kinds.size() >= 2;
        if (parts.named() ? ordered : kinds.size() >= 3 && labelled >= 4 && other(lines, parts) == null) {
            return null;
        }
        return refused(lines, parts);
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
        var other = other(lines, parts);
        int bill = count(lines, INVOICE);
        int news = count(lines, NEWS);
        if (bill >= 3 && bill > news) {
            return Refusal.INVOICE;
        }
        if (other != null) {
            return other;
        }
        return news >= 2 ? Refusal.NEWS : Refusal.NO_PLAN;
    }

    /** A title of another kind of document near the top. */
    private static Refusal other(List<Line> lines, Parts parts) {
        for (var line : lines.subList(0, Math.min(15, lines.size()))) {
            if (line.capitals() && OTHER.matcher(line.key()).matches()) {
                return count(lines, INVOICE) >= 4 ? Refusal.INVOICE : Refusal.OTHER_DOCUMENT;
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
