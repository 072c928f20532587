package vn.loa.reading.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Documents made for a test. */
final class Made {
    private Made() {}

    static Source read(byte[] file, SourceFormat format) {
        return read(file, format, Ocr.of("loa-has-no-such-program"));
    }

    static Source read(byte[] file, SourceFormat format, Ocr ocr) {
        try {
            var path = file(file);
            try {
                return SourceReading.read(path, format, ocr, PageProgress.NONE);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile("loa-made", ".bin"), bytes);
    }

    static List<String> lines(Source source) {
        return source.lines().stream().map(source::of).toList();
    }

    /** A table's words, cell by cell. */
    static List<List<String>> cells(Source source, int table) {
        return source.tables().get(table).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> source.text()
                                .substring(cell.start(), cell.end())
                                .replace('\n', ' '))
                        .toList())
                .toList();
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A DOCX whose body is this. */
    static byte[] docx(String body) throws IOException {
        return docx(body, "", "");
    }

    static byte[] docx(String body, String styles, String numbering) throws IOException {
        var w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "word/document.xml",
                "<w:document " + w + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml",
                "<w:styles " + w + ">" + styles + "</w:styles>",
                "word/numbering.xml",
                "<w:numbering " + w + ">" + numbering + "</w:numbering>",
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"a\" Type=\"" + types + "/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"" + types
                        + "/numbering\" Target=\"numbering.xml\"/></Relationships>"));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String listed(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Pages being drawn. */
    static final class Pdf implements AutoCloseable {
        final PDDocument document = new PDDocument();
        final PDFont regular;
        final PDFont bold;
        PDPageContentStream page;
        PDRectangle sheet = PDRectangle.A4;

        Pdf() throws IOException {
            regular = font("Regular");
            bold = font("Bold");
        }

        private PDFont font(String face) throws IOException {
            try (var file = Made.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf")) {
                return PDType0Font.load(document, file);
            }
        }

        Pdf page(PDRectangle size) throws IOException {
            if (page != null) {
                page.close();
            }
            sheet = size;
            var next = new PDPage(size);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            return this;
        }

        /** Writes a line, measured in points from the upper left corner. */
        Pdf at(double left, double base, String text) throws IOException {
            return at(left, base, 13, regular, text);
        }

        Pdf at(double left, double base, double size, PDFont font, String text) throws IOException {
            page.beginText();
            page.setFont(font, (float) size);
            page.newLineAtOffset((float) left, (float) (sheet.getHeight() - base));
            page.showText(text);
            page.endText();
            return this;
        }

        Pdf centred(double middle, double base, PDFont font, String text) throws IOException {
            return at(middle - font.getStringWidth(text) / 1000 * 13 / 2, base, 13, font, text);
        }

        /** Rules a table and sets its words, a line a cell. */
        Pdf table(double top, double rowHeight, double[] bounds, String[][] rows) throws IOException {
            for (int i = 0; i <= rows.length; i++) {
                line(bounds[0], top + i * rowHeight, bounds[bounds.length - 1], top + i * rowHeight);
            }
            for (double bound : bounds) {
                line(bound, top, bound, top + rows.length * rowHeight);
            }
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    at(bounds[j] + 4, top + i * rowHeight + 16, 11, regular, rows[i][j]);
                }
            }
            return this;
        }

        private void line(double left, double top, double right, double bottom) throws IOException {
            page.moveTo((float) left, (float) (sheet.getHeight() - top));
            page.lineTo((float) right, (float) (sheet.getHeight() - bottom));
            page.stroke();
        }

        byte[] bytes() throws IOException {
            page.close();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }
}
