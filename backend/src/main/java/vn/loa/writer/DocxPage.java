package vn.loa.writer;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The sheet: A4 portrait, its margins, the page number top centre from page 2 on. */
final class DocxPage {
    private DocxPage() {}

    static void set(XWPFDocument document, Layout layout) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(Layout.big(layout.pageWidthMm()));
        size.setH(Layout.big(layout.pageHeightMm()));
        var margins = section.addNewPgMar();
        margins.setTop(Layout.big(layout.marginTopMm()));
        margins.setBottom(Layout.big(layout.marginBottomMm()));
        margins.setLeft(Layout.big(layout.marginLeftMm()));
        margins.setRight(Layout.big(layout.marginRightMm()));
        margins.setHeader(Layout.big(10));
        margins.setFooter(Layout.big(10));
        section.addNewTitlePg();
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        var run = number.createRun();
        run.setFontFamily(layout.font());
        run.setFontSize(layout.pageNumberPt());
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.getCTR().addNewInstrText().setStringValue("PAGE");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
