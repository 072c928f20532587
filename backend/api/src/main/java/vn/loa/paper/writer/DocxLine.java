package vn.loa.paper.writer;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A builder of one paragraph. */
final class DocxLine {
    private final XWPFParagraph paragraph;
    private final Layout layout;
    private boolean bold;
    private boolean italic;

    DocxLine(XWPFParagraph paragraph, Layout layout) {
        this.paragraph = paragraph;
        this.layout = layout;
    }

    static DocxLine in(XWPFDocument document, Layout layout, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return new DocxLine(paragraph, layout);
    }

    /** The smallest possible paragraph, where Word needs one and the paper does not. */
    static XWPFParagraph least(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("LoaHead");
        new DocxLine(paragraph, null).run("", 1);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        return paragraph;
    }

    /** Counted by Word as a member of the list. */
    DocxLine numbered(BigInteger list) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        return this;
    }

    /** On the same page as the next paragraph. */
    DocxLine kept() {
        paragraph.setKeepNext(true);
        return this;
    }

    DocxLine bold() {
        bold = true;
        return this;
    }

    DocxLine italic() {
        italic = true;
        return this;
    }

    DocxLine aligned(ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        return this;
    }

    void text(String text, int points) {
        run(text, points).setFontFamily(layout.font());
    }

    private XWPFRun run(String text, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    /** A solid rule of {@code length}, centred in a column of {@code width}: the border of a paragraph too low to hold text. */
    void rule(double widthMm, double lengthMm) {
        int indent = Layout.twips(Math.max(0, (widthMm - lengthMm) / 2));
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
        text("", 2);
    }
}
