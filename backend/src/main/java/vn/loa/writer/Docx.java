package vn.loa.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Sets a paper as an editable DOCX: real styles, real tables, the measures of its layout. */
final class Docx {
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final PaperView paper;
    private final Layout layout;
    private final XWPFDocument document;

    private Docx(PaperView paper, Layout layout, XWPFDocument document) {
        this.paper = paper;
        this.layout = layout;
        this.document = document;
    }

    static void write(PaperView paper, Layout layout, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(paper.subject());
            document.getProperties().getCoreProperties().setCreator(paper.issuer());
            DocxPage.set(document, layout);
            DocxStyles.define(document, layout);
            var docx = new Docx(paper, layout, document);
            docx.head();
            docx.title();
            paper.blocks().forEach(docx::block);
            docx.foot();
            document.write(out);
        }
    }

    private void head() {
        double right = layout.textWidthMm() - layout.headerLeftMm();
        var table = DocxTable.plain(document, 2, layout.headerLeftMm(), right);
        var issuer = table.getRow(0).getCell(0);
        if (paper.superior() != null) {
            line(issuer, true).text(paper.superior(), layout.superiorPt());
        }
        line(issuer, paper.superior() == null).bold().text(paper.issuer(), layout.issuerPt());
        line(issuer, false).rule(layout.headerLeftMm(), layout.issuerRuleMm());
        var nation = table.getRow(0).getCell(1);
        line(nation, true).bold().text(NATION, layout.nationPt());
        line(nation, false).bold().text(MOTTO, layout.mottoPt());
        line(nation, false).rule(right, layout.mottoRuleMm());
        line(table.getRow(1).getCell(0), true).text(paper.number(), layout.numberPt());
        line(table.getRow(1).getCell(1), true).italic().text(paper.placeAndDate(), layout.placePt());
    }

    private void title() {
        DocxLine.in(document, layout, "LoaTitle").text(paper.kind(), layout.kindPt());
        DocxLine.in(document, layout, "LoaSubject").text(paper.subject(), layout.subjectPt());
        DocxLine.in(document, layout, "LoaHead").rule(layout.textWidthMm(), layout.subjectRuleMm());
    }

    private void block(PaperBlock block) {
        switch (block.type()) {
            case HEADING ->
                DocxLine.in(document, layout, block.level() == 1 ? "Heading1" : "Heading2")
                        .text(block.text(), layout.bodyPt());
            case PARAGRAPH -> DocxLine.in(document, layout, "LoaBody").text(block.text(), layout.bodyPt());
            case TABLE -> DocxTable.figures(document, layout, block.columns(), block.rows());
        }
    }

    private void foot() {
        DocxLine.in(document, layout, "LoaHead").text("", 6);
        double half = layout.textWidthMm() / 2;
        XWPFTable table = DocxTable.plain(document, 1, half, half);
        recipients(table.getRow(0).getCell(0));
        var right = table.getRow(0).getCell(1);
        boolean first = true;
        for (var text : paper.authority()) {
            line(right, first).bold().text(text, layout.authorityPt());
            first = false;
        }
        List.of(1, 2, 3, 4).forEach(blank -> line(right, false).text("", layout.signerPt()));
        line(right, false).bold().text(paper.signer() == null ? "" : paper.signer(), layout.signerPt());
    }

    private void recipients(XWPFTableCell cell) {
        line(cell, true).aligned(ParagraphAlignment.LEFT).bold().italic().text("Nơi nhận:", layout.recipientsTitlePt());
        for (var recipient : paper.recipients()) {
            line(cell, false).aligned(ParagraphAlignment.LEFT).text("- " + recipient, layout.recipientsPt());
        }
    }

    private DocxLine line(XWPFTableCell cell, boolean first) {
        var paragraph = first ? cell.getParagraphArray(0) : cell.addParagraph();
        paragraph.setStyle("LoaHead");
        return new DocxLine(paragraph, layout);
    }
}
