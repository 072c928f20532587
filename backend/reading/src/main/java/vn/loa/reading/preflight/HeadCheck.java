package vn.loa.reading.preflight;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.reading.reader.Span;
import vn.loa.reading.text.Dates;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Likeness;
import vn.loa.reading.text.UnitWords;

/** What stands above the text: state, motto, issuer, number and notation, place and date, kind and subject. */
final class HeadCheck {
    static final Pattern NUMBER = Pattern.compile(
            "^(?<word>[Ss]ố ?:?) ?(?<number>[\\d._… ]*?[a-z]?) ?(?<sep>[/-]) ?(?<notation>[\\p{L}\\d]+(?:[-/][\\p{L}\\d&]+)*)$");
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    /** From this likeness on a line is meant to be the name of the state or the motto. */
    private static final double ALIKE = 0.72;

    private final Paper paper;
    private final Known known;
    private final PaperFindings findings;

    private HeadCheck(Paper paper, Known known, PaperFindings findings) {
        this.paper = paper;
        this.known = known;
        this.findings = findings;
    }

    static void on(Paper paper, Known known, PaperFindings findings) {
        var check = new HeadCheck(paper, known, findings);
        check.fixed(PaperRule.NATION, NATION);
        check.fixed(PaperRule.MOTTO, MOTTO);
        check.issuer();
        check.number();
        check.placeAndDate();
        check.title();
    }

    /** A line every paper has, word by word. */
    private void fixed(PaperRule rule, String words) {
        findings.checked(rule);
        var found = paper.lines.stream()
                .limit(12)
                .filter(line -> Likeness.of(line.text(), words) >= ALIKE)
                .findFirst();
        if (found.isEmpty()) {
            findings.whole(rule, "", words);
            return;
        }
        var line = found.get();
        var said = line.text().replaceAll("\\s+", " ").replaceAll("[–—]", "-").replace("HOÀ", "HÒA");
        if (!said.equals(words)) {
            findings.cured(rule, line.span(), words);
        }
        findings.checked(PaperRule.LETTERS);
        if (!line.look().bold()) {
            findings.at(PaperRule.LETTERS, line.span(), line.text(), "chữ đậm");
        }
    }

    private void issuer() {
        findings.checked(PaperRule.ISSUER);
        var left = paper.head().stream()
                .filter(line -> line.capitals()
                        && Likeness.of(line.text(), NATION) < ALIKE
                        && line.text().length() > 3)
                .toList();
        var expected = ("Ủy ban nhân dân " + known.unit()).toUpperCase(VIETNAMESE);
        if (left.isEmpty()) {
            findings.whole(PaperRule.ISSUER, "", expected);
            return;
        }
        var joined = left.stream().map(PaperLine::text).collect(Collectors.joining(" "));
        var bare = Folding.spelled(UnitWords.bare(known.unit()));
        if (!(" " + Folding.spelled(joined) + " ").contains(" " + bare + " ")) {
            findings.at(PaperRule.ISSUER, left.getLast().span(), joined, expected);
        }
        findings.checked(PaperRule.LETTERS);
        if (!left.getLast().look().bold()) {
            findings.at(PaperRule.LETTERS, left.getLast().span(), left.getLast().text(), "chữ đậm");
        }
    }

    private void number() {
        findings.checked(PaperRule.NUMBER);
        for (var line : paper.head()) {
            var found = NUMBER.matcher(line.text());
            if (found.matches()) {
                var wanted = wanted(found.group("number").strip(), found.group("notation"));
                if (!same(wanted, line.text())) {
                    findings.cured(PaperRule.NUMBER, line.span(), wanted);
                }
                return;
            }
        }
        findings.whole(PaperRule.NUMBER, "", "Số: …/" + notation(""));
    }

    private static boolean same(String wanted, String written) {
        return wanted.replaceAll("[._… ]+", "").equals(written.replaceAll("[._… ]+", ""));
    }

    private String wanted(String number, String notation) {
        var padded = number.matches("[1-9][a-z]?") ? "0" + number : number;
        return "Số: " + padded + "/" + notation(notation);
    }

    /** What follows from the kind and the issuer; where nothing does, as it is written. */
    private String notation(String written) {
        var kind = Paper.KINDS.get(paper.kind());
        if (kind == null) {
            return written;
        }
        var head = Folding.fold(paper.head().stream().map(PaperLine::text).collect(Collectors.joining(" ")));
        var parts = written.split("[-/]", 2);
        var body = head.contains("uy ban nhan dan") || head.contains("ubnd ")
                ? "UBND"
                : head.contains("hoi dong nhan dan") ? "HĐND" : parts.length > 1 ? parts[1] : "";
        boolean longer = parts.length > 1 && parts[1].startsWith(body + "-");
        return kind + "-" + (longer ? parts[1] : body);
    }

    private void placeAndDate() {
        findings.checked(PaperRule.PLACE_AND_DATE);
        for (var line : paper.head()) {
            var found = Paper.DATE.matcher(line.text());
            if (found.matches()) {
                placeAndDate(line, found.group("place"), found.group("day"), found.group("month"), found.group("year"));
                findings.checked(PaperRule.LETTERS);
                if (!line.look().italic()) {
                    findings.at(PaperRule.LETTERS, line.span(), line.text(), "chữ nghiêng");
                }
                return;
            }
        }
        findings.whole(PaperRule.PLACE_AND_DATE, "", place() + ", ngày … tháng … năm …");
    }

    private String place() {
        return UnitWords.bare(known.unit());
    }

    private void placeAndDate(PaperLine line, String place, String day, String month, String year) {
        boolean blank = day.isBlank()
                || month.isBlank()
                || !day.strip().matches("\\d+")
                || !month.strip().matches("\\d+");
        boolean there = blank || Dates.of(day, month, year) != null;
        var wanted = place() + ", ngày " + padded(day, 9) + " tháng " + padded(month, 2) + " năm " + year;
        boolean right = same(wanted, line.text()) || Folding.spelled(wanted).equals(Folding.spelled(line.text()));
        if (!there) {
            findings.at(PaperRule.PLACE_AND_DATE, line.span(), line.text(), place() + ", một ngày có trong lịch");
        } else if (!right) {
            findings.cured(PaperRule.PLACE_AND_DATE, line.span(), wanted);
        }
    }

    /** Days below 10 and the months 1 and 2 carry a zero. */
    private static String padded(String number, int upto) {
        var digits = number.strip();
        return digits.matches("[1-9]") && Integer.parseInt(digits) <= upto ? "0" + digits : digits;
    }

    private void title() {
        boolean letter =
                paper.lines.stream().limit(30).anyMatch(line -> line.key().startsWith("kinh gui"));
        if (letter && paper.kind().isEmpty()) {
            return;
        }
        findings.checked(PaperRule.TITLE);
        if (paper.kind().isEmpty()) {
            findings.whole(PaperRule.TITLE, "", "tên loại (KẾ HOẠCH, BÁO CÁO…)");
            return;
        }
        var kind = paper.lines.get(paper.title);
        findings.checked(PaperRule.LETTERS);
        if (!kind.look().bold() || !kind.look().centred()) {
            findings.at(PaperRule.LETTERS, kind.span(), kind.text(), "chữ đậm, canh giữa");
        }
        var subject = paper.titled().stream().skip(1).findFirst();
        if (subject.isEmpty() || !subject.get().look().centred()) {
            Span at = kind.span();
            findings.at(PaperRule.TITLE, at, kind.text(), "trích yếu nội dung ngay dưới tên loại");
        }
    }
}
