package vn.loa.reading.preflight;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** The page, its margins and its letters (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I). */
final class PageCheck {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    /** Millimetres a measure may be off: programs round. */
    private static final double OFF = 0.6;

    private static final String FONT = "Times New Roman";
    private static final double SMALLEST = 13;
    private static final double LARGEST = 14;

    private PageCheck() {}

    static void on(Paper paper, PaperFindings findings) {
        var sections = paper.form.sections();
        if (!sections.isEmpty() && sections.getFirst().width() > 0) {
            var page = sections.getFirst();
            findings.checked(PaperRule.PAGE_SIZE);
            if (Math.abs(page.width() - WIDTH) > 2 || Math.abs(page.height() - HEIGHT) > 2) {
                findings.whole(
                        PaperRule.PAGE_SIZE, "%.0f × %.0f mm".formatted(page.width(), page.height()), "210 × 297 mm");
            }
            findings.checked(PaperRule.MARGINS);
            margin(findings, "trên", page.top(), 20, 25);
            margin(findings, "dưới", page.bottom(), 20, 25);
            margin(findings, "trái", page.left(), 30, 35);
            margin(findings, "phải", page.right(), 15, 20);
        }
        fonts(paper, findings);
        sizes(paper, findings);
    }

    private static void margin(PaperFindings findings, String side, double mm, int least, int most) {
        if (mm < least - OFF || mm > most + OFF) {
            findings.whole(PaperRule.MARGINS, "%s %.0f mm".formatted(side, mm), least + "–" + most + " mm");
        }
    }

    private static void fonts(Paper paper, PaperFindings findings) {
        var seen = new LinkedHashSet<String>();
        for (var line : paper.lines) {
            if (line.letters() == null || line.text().length() < 4) {
                continue;
            }
            findings.checked(PaperRule.FONT);
            var font = line.letters().font();
            if (!font.equalsIgnoreCase(FONT) && seen.add(font)) {
                findings.at(PaperRule.FONT, line.span(), font, FONT);
            }
        }
    }

    /** Only running text: heads, tables and the foot have sizes of their own. */
    private static void sizes(Paper paper, PaperFindings findings) {
        Map<Double, PaperLine> first = new LinkedHashMap<>();
        for (var line : paper.text()) {
            if (line.letters() != null && !line.inTable() && line.text().length() > 20) {
                findings.checked(PaperRule.FONT_SIZE);
                first.putIfAbsent(line.letters().points(), line);
            }
        }
        first.forEach((points, line) -> {
            if (points < SMALLEST || points > LARGEST) {
                findings.at(
                        PaperRule.FONT_SIZE,
                        line.span(),
                        "%.1f".formatted(points).replace(".0", ""),
                        "13–14");
            }
        });
    }
}
