package vn.loa.reading.preflight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A Word paper as a clerk sets it, right in every part until one is spoilt. */
final class SpecimenPaper {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    double width = 210;
    double height = 297;
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;
    String font = "Times New Roman";
    double points = 14;
    String nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    String motto = "Độc lập - Tự do - Hạnh phúc";
    boolean nationBold = true;
    boolean dateItalic = true;
    String issuer;
    String number;
    String placeAndDate;
    String kind;
    String subject;
    List<String> bases;
    List<String> text;
    List<List<String>> table;
    List<String> recipients;
    List<String> authority = new ArrayList<>(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
    String signer;
    final String unit;
    private final Known known;

    SpecimenPaper(String unit, String signer, String kind, String notation, String subject, LocalDate day) {
        this.unit = unit;
        known = new Known(
                unit, List.of(signer, "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên Cộng sản", "Phòng Văn hóa - Xã hội"));
        this.signer = signer;
        this.kind = kind;
        this.subject = subject;
        var bare = unit.replaceFirst("^(?:xã|phường|đặc khu) ", "");
        issuer = "ỦY BAN NHÂN DÂN\n" + unit.toUpperCase(Locale.forLanguageTag("vi-VN"));
        number = "Số: %02d/%s-UBND".formatted(day.getDayOfYear() % 90 + 1, notation);
        var month = (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
        placeAndDate = "%s, ngày %02d tháng %s năm %d".formatted(bare, day.getDayOfMonth(), month, day.getYear());
    }

    Known known() {
        return known;
    }

    Path write() {
        try (var document = new XWPFDocument()) {
            page(document);
            head(document);
            line(document.createParagraph(), kind, 14, true, false, ParagraphAlignment.CENTER);
            line(document.createParagraph(), subject, 14, true, false, ParagraphAlignment.CENTER);
            bases.forEach(
                    basis -> line(document.createParagraph(), basis, points, false, true, ParagraphAlignment.BOTH));
            text.forEach(one -> line(
                    document.createParagraph(),
                    one,
                    points,
                    one.matches("[IVX]+\\..*"),
                    false,
                    ParagraphAlignment.BOTH));
            if (!table.isEmpty()) {
                table(document);
            }
            foot(document);
            var file = Files.createTempFile("paper", ".docx");
            try (var out = Files.newOutputStream(file)) {
                document.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(width));
        size.setH(twips(height));
        var margins = section.addNewPgMar();
        margins.setTop(twips(top));
        margins.setBottom(twips(bottom));
        margins.setLeft(twips(left));
        margins.setRight(twips(right));
    }

    private static BigInteger twips(double mm) {
        return BigInteger.valueOf(Math.round(mm * TWIPS_PER_MM));
    }

    private void head(XWPFDocument document) {
        var table = plain(document, 2);
        var issuing = table.getRow(0).getCell(0);
        for (var one : issuer.split("\n")) {
            line(issuing.addParagraph(), one, 13, true, false, ParagraphAlignment.CENTER);
        }
        var state = table.getRow(0).getCell(1);
        line(state.addParagraph(), nation, 13, nationBold, false, ParagraphAlignment.CENTER);
        line(state.addParagraph(), motto, 13, true, false, ParagraphAlignment.CENTER);
        line(table.getRow(1).getCell(0).addParagraph(), number, 13, false, false, ParagraphAlignment.CENTER);
        line(table.getRow(1).getCell(1).addParagraph(), placeAndDate, 13, false, dateItalic, ParagraphAlignment.CENTER);
    }

    private void table(XWPFDocument document) {
        var ruled = document.createTable(table.size(), table.getFirst().size());
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < table.get(i).size(); j++) {
                line(
                        ruled.getRow(i).getCell(j).getParagraphArray(0),
                        table.get(i).get(j),
                        13,
                        i == 0,
                        false,
                        ParagraphAlignment.LEFT);
            }
        }
    }

    private void foot(XWPFDocument document) {
        var table = plain(document, 1);
        var to = table.getRow(0).getCell(0);
        if (!recipients.isEmpty()) {
            line(to.addParagraph(), "Nơi nhận:", 12, true, true, ParagraphAlignment.LEFT);
            recipients.forEach(one -> line(to.addParagraph(), one, 11, false, false, ParagraphAlignment.LEFT));
        }
        var signed = table.getRow(0).getCell(1);
        authority.forEach(one -> line(signed.addParagraph(), one, 14, true, false, ParagraphAlignment.CENTER));
        line(signed.addParagraph(), signer, 14, true, false, ParagraphAlignment.CENTER);
    }

    private static XWPFTable plain(XWPFDocument document, int rows) {
        var table = document.createTable(rows, 2);
        table.removeBorders();
        table.getRows().forEach(row -> row.getTableCells().forEach(SpecimenPaper::emptied));
        return table;
    }

    private static void emptied(XWPFTableCell cell) {
        cell.removeParagraph(0);
    }

    private void line(
            XWPFParagraph paragraph,
            String words,
            double size,
            boolean bold,
            boolean italic,
            ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        var run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily(font);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
    }
}
