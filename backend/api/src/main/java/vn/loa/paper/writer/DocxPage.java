package vn.loa.paper.writer;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sheets: their size, their margins, the page number from page 2 on. */
final class DocxPage {
    private DocxPage() {}

    static void set(XWPFDocument document, Layout layout) {
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz();
        size(section, layout, false);
        var margins = section.addNewPgMar();
        margins.setTop(Layout.big(layout.marginTopMm()));
        margins.setBottom(Layout.big(layout.marginBottomMm()));
        margins.setLeft(Layout.big(layout.marginLeftMm()));
        margins.setRight(Layout.big(layout.marginRightMm()));
        margins.setHeader(Layout.big(10));
        margins.setFooter(Layout.big(10));
        section.addNewTitlePg();
        number(document, layout);
    }

    /** Begins a section on a new sheet; its page numbers restart. */
    static void begin(XWPFDocument document, Layout layout, boolean landscape) {
        var section = document.getDocument().getBody().getSectPr();
        var end = DocxLine.least(document);
        end.getCTP().getPPr().addNewSectPr().set(section);
        size(section, layout, landscape);
        if (!section.isSetPgNumType()) {
            section.addNewPgNumType().setStart(BigInteger.ONE);
        }
    }

    private static void size(CTSectPr section, Layout layout, boolean landscape) {
        var size = section.getPgSz();
        size.setW(Layout.big(landscape ? layout.pageHeightMm() : layout.pageWidthMm()));
        size.setH(Layout.big(landscape ? layout.pageWidthMm() : layout.pageHeightMm()));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    private static void number(XWPFDocument document, Layout layout) {
        boolean top = layout.pageNumberAt() == Layout.PageNumberAt.TOP_CENTRE;
        if (top) {
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
        } else {
            document.createFooter(HeaderFooterType.FIRST).createParagraph();
        }
        var number = top
                ? document.createHeader(HeaderFooterType.DEFAULT).createParagraph()
                : document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(top ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
        run(number, layout).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(number, layout).addNewInstrText().setStringValue("PAGE");
        run(number, layout).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(number, layout).addNewT().setStringValue("2");
        run(number, layout).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** Each part of a field has a run of its own: Word gives the number the look of the run its result stands in. */
    private static CTR run(XWPFParagraph paragraph, Layout layout) {
        var run = paragraph.createRun();
        run.setFontFamily(layout.font());
        run.setFontSize(layout.pageNumberPt());
        return run.getCTR();
    }
}
