package vn.loa.reading.preflight;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.text.Numeral;

/** The running text: legal bases, the order of its numbers, punctuation. */
final class TextCheck {
    private static final Pattern BASIS = Pattern.compile("can cu |theo de nghi |xet de nghi ");
    private static final Pattern ROMAN = Pattern.compile("^(?<label>[IVX]{1,5})\\. ?\\S.*");
    private static final Pattern FIGURE = Pattern.compile("^(?<label>\\d{1,2})\\. ?\\D.*");
    private static final Pattern LOOSE =
            Pattern.compile("(?<=[\\p{L}\\d)]) +(?<mark>[,;:])(?= |$)|(?<=\\p{L})(?<twice>,,|;;|,;|;,)(?= |$)");

    private TextCheck() {}

    static void on(Paper paper, PaperFindings findings) {
        bases(paper, findings);
        numbering(paper, findings);
        typing(paper, findings);
    }

    /** Each ends with a semicolon, the last with a full stop; a sentence that goes on to "như sau:" is none. */
    private static void bases(Paper paper, PaperFindings findings) {
        var bases = paper.text().stream()
                .takeWhile(line -> !ROMAN.matcher(line.text()).matches())
                .filter(line ->
                        BASIS.matcher(line.key()).lookingAt() && !line.text().endsWith(":"))
                .toList();
        for (int i = 0; i < bases.size(); i++) {
            findings.checked(PaperRule.LEGAL_BASES);
            var basis = bases.get(i);
            var end = i == bases.size() - 1 ? "." : ";";
            if (!basis.text().endsWith(end)) {
                int last = basis.text().length();
                boolean marked = ".;,".indexOf(basis.text().charAt(last - 1)) >= 0;
                int words = Math.max(0, basis.text().lastIndexOf(' ', last - 1) + 1);
                var word = basis.text().substring(words, marked ? last - 1 : last);
                findings.cured(PaperRule.LEGAL_BASES, basis.part(words, last), word + end);
            }
        }
    }

    private static void numbering(Paper paper, PaperFindings findings) {
        int section = 0;
        int item = 0;
        for (var line : paper.text()) {
            if (line.inTable()) {
                continue;
            }
            var roman = ROMAN.matcher(line.text());
            var figure = FIGURE.matcher(line.text());
            if (roman.matches() && Numeral.ofRoman(roman.group("label")) > 0) {
                section = next(
                        findings,
                        line,
                        roman.group("label"),
                        section,
                        Numeral.ofRoman(roman.group("label")),
                        "upperRoman");
                item = 0;
            } else if (figure.matches()) {
                item = next(
                        findings,
                        line,
                        figure.group("label"),
                        item,
                        Integer.parseInt(figure.group("label")),
                        "decimal");
            }
        }
    }

    /** A list may begin anew at one, and with any number where the one before it is written otherwise. */
    private static int next(
            PaperFindings findings, PaperLine line, String label, int before, int number, String format) {
        findings.checked(PaperRule.NUMBERING);
        if (before > 0 && number != before + 1 && number != 1) {
            findings.cured(PaperRule.NUMBERING, line.part(0, label.length()), Numeral.write(before + 1, format));
            return before + 1;
        }
        boolean repeated = number == 1 && before == 1;
        if (repeated) {
            findings.cured(PaperRule.NUMBERING, line.part(0, label.length()), Numeral.write(2, format));
            return 2;
        }
        return number;
    }

    private static void typing(Paper paper, PaperFindings findings) {
        for (var line : paper.text()) {
            findings.checked(PaperRule.TYPING);
            var loose = LOOSE.matcher(line.text());
            while (loose.find()) {
                var mark = loose.group("mark") == null ? loose.group("twice").substring(0, 1) : loose.group("mark");
                findings.cured(PaperRule.TYPING, line.part(loose.start(), loose.end()), mark);
            }
        }
    }

    static List<PaperLine> preamble(Paper paper) {
        return paper.text().stream()
                .takeWhile(line -> !ROMAN.matcher(line.text()).matches()
                        && !FIGURE.matcher(line.text()).matches())
                .toList();
    }
}
