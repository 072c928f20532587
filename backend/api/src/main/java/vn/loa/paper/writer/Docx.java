package vn.loa.paper.writer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Renders a paper as an editable DOCX: real styles, real tables, the measures of its layout. */
final class Docx {

    private final PaperView paper;
    private final Layout layout;
    private final XWPFDocument document;
    private final Map<WordList, BigInteger> numbers;
    private final WordList[] lists;

    private Docx(PaperView paper, Layout layout, XWPFDocument document) {
        this.paper = paper;
        this.layout = layout;
        this.document = document;
        lists = WordList.of(paper.blocks());
        numbers = DocxNumbering.define(document, layout, lists);
    }

    static void write(PaperView paper, Layout layout, LocalDate day, PaperProof proof, OutputStream out)
            throws IOException {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(paper.subject());
            document.getProperties().getCoreProperties().setCreator(paper.issuer());
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(instant(day))));
            DocxPage.set(document, layout);
            DocxStyles.define(document, layout);
            var docx = new Docx(paper, layout, document);
            docx.head();
            docx.title();
            if (proof.statement() != null) {
                DocxCode.anchor(document.getParagraphs().getFirst(), PaperCode.of(proof.statement(), layout));
            }
            docx.body();
            docx.foot();
            paper.annexes().forEach(docx::annex);
            DocxLine.least(document);
            timeless(document, out);
        }
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Office files are zip files, whose entries say when they were written: here, at the beginning of zip's time. */
    private static void timeless(XWPFDocument document, OutputStream out) throws IOException {
        var written = new ByteArrayOutputStream();
        document.write(written);
        try (var in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(same);
                in.transferTo(zip);
            }
        }
    }

    private void head() {
        double right = layout.textWidthMm(false) - layout.headerLeftMm();
        var table = DocxTable.plain(document, 2, layout.headerLeftMm(), right);
        var issuer = table.getRow(0).getCell(0);
        if (paper.superior() != null) {
            line(issuer, true).text(paper.superior(), layout.superiorPt());
        }
        line(issuer, paper.superior() == null).bold().text(paper.issuer(), layout.issuerPt());
        line(issuer, false).rule(layout.headerLeftMm(), layout.issuerRuleMm());
        var nation = table.getRow(0).getCell(1);
        line(nation, true).bold().text(Papers.NATION, layout.nationPt());
        line(nation, false).bold().text(Papers.MOTTO, layout.mottoPt());
        line(nation, false).rule(right, layout.mottoRuleMm());
        line(table.getRow(1).getCell(0), true).text(paper.number(), layout.numberPt());
        line(table.getRow(1).getCell(1), true).italic().text(paper.placeAndDate(), layout.placePt());
    }

    private void title() {
        DocxLine.in(document, layout, "LoaTitle").text(paper.kind(), layout.kindPt());
        DocxLine.in(document, layout, "LoaSubject").text(paper.subject(), layout.subjectPt());
        DocxLine.in(document, layout, "LoaHead").rule(layout.textWidthMm(false), layout.subjectRuleMm());
    }

    private void body() {
        var blocks = paper.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            // The signature is never alone on a page: the last block stays with it.
            block(blocks.get(i), lists[i], layout.textWidthMm(false), i == blocks.size() - 1);
        }
    }

    private void block(PaperBlock block, WordList list, double widthMm, boolean kept) {
        switch (block.type()) {
            case HEADING -> counted("Heading" + Math.min(block.level(), 3), block, list, true);
            case PARAGRAPH -> counted("LoaBody", block, list, kept);
            case BASIS -> counted("LoaBasis", block, list, kept);
            case TABLE -> DocxTable.ruled(document, layout, block, widthMm, kept);
        }
    }

    private void counted(String style, PaperBlock block, WordList list, boolean kept) {
        var line = DocxLine.in(document, layout, style);
        if (kept) {
            line.kept();
        }
        if (list == null) {
            line.text(block.text(), layout.bodyPt());
        } else {
            line.numbered(numbers.get(list)).text(block.bare(), layout.bodyPt());
        }
    }

    private void annex(PaperAnnex annex) {
        DocxPage.begin(document, layout, annex.landscape());
        DocxLine.in(document, layout, "LoaTitle").text(annex.label(), layout.kindPt());
        DocxLine.in(document, layout, "LoaSubject").text(annex.title(), layout.subjectPt());
        DocxLine.in(document, layout, "LoaHead").italic().text(annex.reference(), layout.placePt());
        DocxLine.in(document, layout, "LoaHead").text("", 6);
        annex.blocks().forEach(block -> block(block, null, layout.textWidthMm(annex.landscape()), false));
    }

    private void foot() {
        DocxLine.in(document, layout, "LoaHead").kept().text("", 6);
        double half = layout.textWidthMm(false) / 2;
        XWPFTable table = DocxTable.plain(document, 1, half, half);
        table.getRow(0).setCantSplitRow(true);
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
