package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The document cut into the parts decree 30/2020/NĐ-CP gives every plan: what stands above the title, the title, the text, and the
 * foot with recipients and signature. A plan inside a decision is cut out of it.
 *
 * @param head the lines above the title; with a decision's own text after its letterhead
 * @param title the title without "KẾ HOẠCH"
 * @param body the lines of the text
 * @param foot the lines from "Nơi nhận" or the signing authority on
 * @param behind the annexes after the foot
 * @param named whether "KẾ HOẠCH" stands as a title
 */
record Parts(List<Line> head, List<Prose> title, List<Line> body, List<Line> foot, List<Line> behind, boolean named) {
    private static final Pattern NAME = Pattern.compile("(?:(?:du thao|\\(du thao\\)) )?ke hoach\\W*");
    private static final Pattern NAME_AND_TITLE =
            Pattern.compile("(?:du thao )?ke hoach (?!so\\b|nay\\b|duoc\\b|da\\b)\\S.*");
    private static final Pattern PLAIN_TITLE =
            Pattern.compile("ke hoach (?!so\\b|nay\\b|duoc\\b|da\\b).*\\b(?:nam|quy|thang|giai doan) [\\divx].*");
    private static final Pattern TITLE_ENDS = Pattern.compile(
            "can cu |thuc hien (?:ke hoach|chi thi|nghi quyet|quyet dinh|cong van|chuong trinh|nghi dinh|huong dan|luat|thong tu|su chi dao|de an)\\b|"
                    + "thi hanh |nham |de (?:thuc hien|trien khai|tiep tuc|nang cao|tang|day|kip|dam bao)|uy ban nhan dan|ubnd|dang uy |ban thuong vu|ban chap hanh|"
                    + "\\(?(?:ban hanh )?kem theo |-{3,}|_{3,}|\\*{3,}|[-_=*~ .]+$|kinh gui|trien khai (?:ke hoach|thuc hien ke hoach|chi thi|nghi quyet) (?:so\\b|\\d)|nam \\d{4} la ");
    private static final Pattern TITLE_FULL = Pattern.compile(".*\\b(?:nam|giai doan) \\d{4}(?: ?- ?\\d{4})?\\W*$");
    private static final Pattern TITLE_GOES_ON =
            Pattern.compile("(?:tren dia ban|cua|va|tai|tren|cho|xa|phuong|thi tran|nam|giai doan|\\().*");
    private static final Pattern RULE = Pattern.compile("[-_=*~. ]{2,}|\\W+");
    private static final Pattern FOOT = Pattern.compile(
            "noi nhan\\b.{0,90}|.{0,40}\\b(?:(?:tm|kt|tl|tuq|q)\\. ?|t[/.]m\\.? ?)(?:uy ban|ubnd|chu tich|dang uy|ban|truong|bi thu|bch|hdnd).{0,80}");
    private static final Pattern ALONE = Pattern.compile("(?:pho )?(?:chu tich|bi thu)|(?:pho )?truong (?:ban|phong)");
    private static final Pattern ANNEX =
            Pattern.compile("phu luc\\b.*|bieu (?:so|mau)\\b.*|danh muc .*|bang (?:phan cong|tien do).*");

    static Parts of(List<Line> lines, boolean wrapped) {
        int name = name(lines);
        if (name < 0) {
            return unnamed(lines);
        }
        var title = new ArrayList<Prose>();
        int body = title(lines, name, title, wrapped);
        return cut(lines, name, title, body, true);
    }

    /** A document without a title of its own: its text begins with the first label. */
    private static Parts unnamed(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && Label.of(lines.get(first).text()) == null) {
            first++;
        }
        return cut(lines, 0, List.of(), 0, false);
    }

    static Parts cut(List<Line> lines, int name, List<Prose> title, int body, boolean named) {
        int foot = foot(lines, body);
        int annex = foot;
        while (annex < lines.size() && !(annex > foot && annex(lines.get(annex)))) {
            annex++;
        }
        return new Parts(
                lines.subList(0, named ? name : 0),
                title,
                lines.subList(body, foot),
                lines.subList(foot, annex),
                lines.subList(annex, lines.size()),
                named);
    }

    /** The lines with recipients and signature; a plan attached to a decision is signed there. */
    List<Line> signed() {
        if (!foot.isEmpty()) {
            return foot;
        }
        int from = foot(head, 0);
        return head.subList(from, head.size());
    }

    /** The running text of each annex behind the foot, without its title in capitals. */
    List<List<Line>> annexes() {
        var annexes = new ArrayList<List<Line>>();
        for (var line : behind) {
            if (annexes.isEmpty() || annex(line)) {
                annexes.add(new ArrayList<>());
            }
            if (!annex(line) && !line.capitals()) {
                annexes.getLast().add(line);
            }
        }
        annexes.removeIf(List::isEmpty);
        return annexes;
    }

    private static boolean annex(Line line) {
        return ANNEX.matcher(line.key()).matches()
                        && (line.capitals() || line.source().look().bold())
                || NAME.matcher(line.key()).matches() && line.capitals();
    }

    /** The line with "KẾ HOẠCH" as a title, or -1. */
    static int name(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (named(lines.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (NAME_AND_TITLE.matcher(line.key()).matches() && titular(line) && !line.ends(".;,:")) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(10, lines.size()); i++) {
            var line = lines.get(i);
            if (PLAIN_TITLE.matcher(line.key()).matches() && !line.ends(".;,:") && Letters.words(line.text()) <= 30) {
                return i;
            }
        }
        return -1;
    }

    /** "KẾ HOẠCH" alone, also where a portal broke the word; not the end of a sentence. */
    private static boolean named(Line line) {
        boolean name = NAME.matcher(line.key()).matches()
                || line.capitals() && line.key().replace(" ", "").matches("(?:duthao)?kehoach");
        return name && (line.capitals() || Letters.startsUpper(line.text()) && !line.ends(".;,"));
    }

    private static boolean titular(Line line) {
        var words = line.text().replaceFirst("^\\W*", "");
        return words.length() > 8 && Letters.capitals(words.substring(0, 8))
                || line.source().look().centred() && line.source().look().bold();
    }

    /** Collects the title's lines and returns where the text begins. */
    private static int title(List<Line> lines, int name, List<Prose> title, boolean wrapped) {
        var rest = lines.get(name).prose();
        var after = Pattern.compile("^.*?ke hoach\\W*").matcher(rest.key());
        if (after.find() && after.end() < rest.key().length()) {
            title.add(rest.from(after.end()));
        }
        int next = name + 1;
        while (next < lines.size() && titleLine(lines, next, title, wrapped)) {
            title.add(lines.get(next).prose());
            next++;
        }
        while (next < lines.size() && RULE.matcher(lines.get(next).key()).matches()) {
            next++;
        }
        return next;
    }

    private static boolean titleLine(List<Line> lines, int next, List<Prose> title, boolean wrapped) {
        var line = lines.get(next);
        var key = line.key();
        if (TITLE_ENDS.matcher(key).lookingAt() && !(title.isEmpty() && !startsText(lines, next, wrapped))
                || Label.of(line.text()) != null
                || RULE.matcher(key).matches()
                || title.size() >= 6) {
            return false;
        }
        if (title.isEmpty()) {
            return Letters.words(line.text()) <= 60;
        }
        var before = title.getLast();
        if (TITLE_FULL.matcher(before.key()).matches()
                && !TITLE_GOES_ON.matcher(key).matches()) {
            return false;
        }
        var first = lines.get(next - 1);
        boolean set = line.source().look().equals(first.source().look()) || wrapped;
        return set
                && !line.ends(".;:")
                && (line.gap() <= 1
                        || wrapped && line.source().look().centred()
                        || line.capitals()
                        || Letters.startsLower(line.text()));
    }

    /** Whether the line under "KẾ HOẠCH" is already running text: a sentence, not a title. */
    private static boolean startsText(List<Line> lines, int next, boolean wrapped) {
        var line = lines.get(next);
        if (line.key().startsWith("can cu ")
                || line.ends(".;:")
                || RULE.matcher(line.key()).matches()
                || line.key().startsWith("(")) {
            return true;
        }
        boolean wordy = Letters.words(line.text()) > 45;
        return wordy
                || wrapped
                        && !line.source().look().centred()
                        && line.gap() > 1
                        && next + 1 < lines.size()
                        && lines.get(next + 1).gap() <= 1
                        && line.text().length() > 60;
    }

    /** Whether a signature follows soon: "./." ends the text where a scan lost "Nơi nhận". */
    private static boolean signedBelow(List<Line> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + 15)).stream()
                .anyMatch(line -> line.capitals() && FOOT.matcher(line.key()).matches());
    }

    private static int foot(List<Line> lines, int body) {
        int from = Math.max(body, 0);
        for (int i = from; i < lines.size(); i++) {
            var line = lines.get(i);
            if (FOOT.matcher(line.key()).matches()
                    && (line.key().startsWith("noi nhan")
                            || line.capitals()
                            || line.text().matches(".*\\b[TK][MLT]\\..*"))
                    && Label.of(line.text()) == null) {
                return i;
            }
            if (i > from && lines.get(i - 1).text().matches(".*\\./\\.?") && signedBelow(lines, i)) {
                return i;
            }
            if (i > from && ALONE.matcher(line.key()).matches() && line.capitals()) {
                return i;
            }
        }
        return lines.size();
    }
}
