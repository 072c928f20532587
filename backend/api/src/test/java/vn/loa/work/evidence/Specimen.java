package vn.loa.work.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A file as a person, or somebody meaning harm, would send it. */
record Specimen(String name, byte[] bytes) {
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static Specimen text(String name, String text) {
        return new Specimen(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Specimen picture(String name, String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        return written(name, out -> ImageIO.write(image, format, out));
    }

    static Specimen docx(String name) {
        return written(name, out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Biên bản kiểm tra công tác cải cách hành chính");
                document.write(out);
            }
        });
    }

    static Specimen xlsx(String name) {
        return written(name, out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("Danh sách").createRow(0).createCell(0).setCellValue("Người dự");
                workbook.write(out);
            }
        });
    }

    static Specimen pptx(String name) {
        return written(name, out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide();
                show.write(out);
            }
        });
    }

    /** ISO media: the brand, or else those it is compatible with, says whether it is HEIC, M4A, MP4 or QuickTime. */
    static Specimen brand(String name, String brand, String... compatible) {
        return written(name, out -> {
            var brands = ascii("ftyp" + brand + "\0\0\0\0" + String.join("", compatible));
            out.write(ByteBuffer.allocate(4).putInt(4 + brands.length).array());
            out.write(brands);
            out.write(ByteBuffer.allocate(20)
                    .putInt(20)
                    .put(ascii("ispe"))
                    .putInt(0)
                    .putInt(4032)
                    .putInt(3024)
                    .array());
        });
    }

    static Specimen webp(String name, int width, int height) {
        var head = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("RIFF")).putInt(56).put(ascii("WEBPVP8X")).putInt(10).putInt(0);
        head.putInt(24, width - 1).putInt(27, height - 1);
        return new Specimen(name, head.array());
    }

    /** A recording that is only its first bytes, each given as a Latin letter. */
    static Specimen head(String name, String head) {
        return new Specimen(name, head.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Specimen wav(String name) {
        return new Specimen(
                name,
                ByteBuffer.allocate(64)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(ascii("RIFF"))
                        .putInt(56)
                        .put(ascii("WAVEfmt "))
                        .array());
    }

    /** A PNG that is only a header and claims {@code width} × {@code height}. */
    static Specimen png(String name, int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put(ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return written(name, out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            out.write(ByteBuffer.allocate(4).putInt(13).array());
            out.write(head.array());
            out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
            out.write(new byte[64]);
        });
    }

    /** An office package of one's own making. */
    static Specimen office(String name, String mainPart, Map<String, byte[]> parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                ("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainPart
                                + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        return zip(name, all);
    }

    static Specimen zip(String name, Map<String, byte[]> parts) {
        return written(name, out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    Specimen named(String other) {
        return new Specimen(other, bytes);
    }

    Specimen cut(int length) {
        return new Specimen(name, java.util.Arrays.copyOf(bytes, length));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Specimen written(String name, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Specimen(name, out.toByteArray());
    }
}
