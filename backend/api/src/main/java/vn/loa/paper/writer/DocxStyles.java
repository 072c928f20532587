package vn.loa.paper.writer;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles a clerk finds in the style list: headings that outline, body, head, cell. */
final class DocxStyles {
    private enum Cut {
        PLAIN,
        BOLD,
        ITALIC
    }

    private final XWPFDocument document;
    private final Layout layout;

    private DocxStyles(XWPFDocument document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    static void define(XWPFDocument document, Layout layout) {
        document.createStyles();
        var styles = new DocxStyles(document, layout);
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii(layout.font());
        fonts.setHAnsi(layout.font());
        fonts.setCs(layout.font());
        fonts.setEastAsia(layout.font());
        document.getStyles().setDefaultFonts(fonts);
        document.getStyles().setSpellingLanguage("vi-VN");
        styles.body("LoaBody", "Loa Body", Cut.PLAIN, -1);
        styles.body("LoaBasis", "Loa Legal Basis", Cut.ITALIC, -1);
        styles.body("Heading1", "heading 1", Cut.BOLD, 0);
        styles.body("Heading2", "heading 2", Cut.BOLD, 1);
        styles.body("Heading3", "heading 3", Cut.BOLD, 2);
        styles.style("LoaTitle", "Loa Title", STJc.CENTER, layout.kindPt(), Cut.BOLD, 12, 1, 0, -1);
        styles.style("LoaSubject", "Loa Subject", STJc.CENTER, layout.subjectPt(), Cut.BOLD, 0, 1, 0, -1);
        styles.style("LoaHead", "Loa Head", STJc.CENTER, layout.numberPt(), Cut.PLAIN, 0, 1, 0, -1);
        styles.style("LoaCell", "Loa Cell", STJc.LEFT, layout.tablePt(), Cut.PLAIN, 2, 1, 0, -1);
    }

    private void body(String id, String name, Cut cut, int outline) {
        style(
                id,
                name,
                STJc.BOTH,
                layout.bodyPt(),
                cut,
                layout.paragraphPt(),
                layout.lineSpacing(),
                layout.firstLineMm(),
                outline);
    }

    private void style(
            String id,
            String name,
            STJc.Enum alignment,
            int points,
            Cut cut,
            int spacingPt,
            double lines,
            double firstLineMm,
            int outline) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(spacingPt * 20L));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(Math.round(lines * 240)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (firstLineMm > 0) {
            paragraph.addNewInd().setFirstLine(Layout.big(firstLineMm));
        }
        paragraph.addNewJc().setVal(alignment);
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var run = style.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(layout.font());
        fonts.setHAnsi(layout.font());
        fonts.setCs(layout.font());
        if (cut == Cut.BOLD) {
            run.addNewB();
        } else if (cut == Cut.ITALIC) {
            run.addNewI();
        }
        run.addNewColor().setVal("000000");
        run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        run.addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
        document.getStyles().addStyle(new XWPFStyle(style));
    }
}
