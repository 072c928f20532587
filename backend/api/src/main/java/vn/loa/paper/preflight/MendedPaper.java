package vn.loa.paper.preflight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.loa.reading.preflight.Finding;
import vn.loa.reading.preflight.PaperRule;

/** A Word file with everything mended that has one right form: page, margins, letters, and words that should read otherwise. */
final class MendedPaper {
    private static final String FONT = "Times New Roman";
    private static final double POINTS = 14;
    /** Shorter lines are titles and names, which have sizes of their own. */
    private static final int RUNNING = 20;

    private static final Set<PaperRule> LAYOUT =
            EnumSet.of(PaperRule.PAGE_SIZE, PaperRule.MARGINS, PaperRule.FONT, PaperRule.FONT_SIZE);

    private final XWPFDocument document;
    private final String text;
    private final List<Finding> findings;
    private final List<XWPFParagraph> paragraphs;

    private MendedPaper(XWPFDocument document, String text, List<Finding> findings) {
        this.document = document;
        this.text = text;
        this.findings = findings;
        paragraphs = paragraphs(document).toList();
    }

    /** @param text in which the findings have their places */
    static byte[] of(Path docx, String text, List<Finding> findings) throws IOException {
        try (var in = Files.newInputStream(docx);
                var document = new XWPFDocument(in)) {
            new MendedPaper(document, text, findings).mend();
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (POIXMLException | IllegalArgumentException e) {
            throw PreflightProblem.PAPER_CANNOT_BE_MENDED.problem();
        }
    }

    static boolean mends(Finding finding) {
        return finding.cured() || LAYOUT.contains(finding.rule());
    }

    private void mend() {
        words();
        if (found(PaperRule.PAGE_SIZE) || found(PaperRule.MARGINS)) {
            sections().forEach(MendedPaper::page);
        }
        if (found(PaperRule.FONT)) {
            paragraphs.forEach(paragraph -> paragraph.getRuns().forEach(MendedPaper::font));
        }
        if (found(PaperRule.FONT_SIZE)) {
            document.getParagraphs().stream()
                    .filter(one -> one.getText().length() > RUNNING && one.getAlignment() != ParagraphAlignment.CENTER)
                    .forEach(one -> one.getRuns().forEach(run -> run.setFontSize(POINTS)));
        }
    }

    private boolean found(PaperRule rule) {
        return findings.stream().anyMatch(finding -> finding.rule() == rule);
    }

    private static Stream<XWPFParagraph> paragraphs(IBody body) {
        return body.getBodyElements().stream().flatMap(MendedPaper::paragraphs);
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(MendedPaper::paragraphs);
            default -> Stream.of();
        };
    }

    /** From the last place on, so that those before it stay where they are. */
    private void words() {
        var places = new ArrayList<Place>();
        findings.stream().filter(Finding::cured).forEach(finding -> {
            var place = place(finding);
            if (place != null) {
                places.add(place);
            }
        });
        places.sort(Comparator.comparingInt((Place place) -> place.finding.at().start())
                .reversed());
        places.forEach(Place::mend);
    }

    private Place place(Finding finding) {
        int start = finding.at().start();
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int upto = text.indexOf('\n', start);
        var line = text.substring(from, upto < 0 ? text.length() : upto);
        for (var paragraph : paragraphs) {
            var own = paragraph.getText();
            int label = line.stripTrailing().length() - own.strip().length();
            boolean same = !own.isBlank() && label >= 0 && line.strip().endsWith(own.strip());
            int at = start - from - label + own.indexOf(own.strip());
            if (same && at >= 0 && own.startsWith(finding.written(), at)) {
                return new Place(finding, paragraph, at);
            }
        }
        return null;
    }

    private record Place(Finding finding, XWPFParagraph paragraph, int at) {
        /** What it should read goes into the first run it touches. */
        void mend() {
            int upto = at + finding.written().length();
            int run = 0;
            boolean written = false;
            for (var one : paragraph.getRuns()) {
                var own = one.text();
                int from = Math.max(at - run, 0);
                int end = Math.min(upto - run, own.length());
                if (from < end && one.getCTR().sizeOfTArray() == 1) {
                    one.setText(own.substring(0, from) + (written ? "" : finding.expected()) + own.substring(end), 0);
                    written = true;
                }
                run += own.length();
            }
        }
    }

    private Stream<CTSectPr> sections() {
        var body = document.getDocument().getBody();
        var inner = body.getPList().stream()
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr());
        return body.isSetSectPr() ? Stream.concat(inner, Stream.of(body.getSectPr())) : inner;
    }

    /** A landscape sheet of an annex keeps its direction. */
    private static void page(CTSectPr section) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        boolean landscape = size.isSetOrient() && size.getOrient().toString().equals("landscape");
        size.setW(twips(landscape ? 297 : 210));
        size.setH(twips(landscape ? 210 : 297));
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(within(margins.getTop(), 20, 25));
        margins.setBottom(within(margins.getBottom(), 20, 25));
        margins.setLeft(within(margins.getLeft(), 30, 35));
        margins.setRight(within(margins.getRight(), 15, 20));
    }

    private static BigInteger within(Object measure, int least, int most) {
        var now = measure instanceof BigInteger twips ? twips : twips(least);
        return now.max(twips(least)).min(twips(most));
    }

    private static BigInteger twips(int mm) {
        return BigInteger.valueOf(Math.round(mm / 25.4 * 1440));
    }

    private static void font(XWPFRun run) {
        run.setFontFamily(FONT);
        var fonts = run.getCTR().getRPr().getRFontsArray(0);
        if (fonts.isSetAsciiTheme()) {
            fonts.unsetAsciiTheme();
        }
        if (fonts.isSetHAnsiTheme()) {
            fonts.unsetHAnsiTheme();
        }
    }
}
