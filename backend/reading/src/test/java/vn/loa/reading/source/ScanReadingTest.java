package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanReadingTest {
    private static final double[] BOUNDS = {70, 130, 300, 420};

    private final Ocr ocr = Ocr.of("tesseract");

    @Test
    void aPictureIsReadWithItsColumnsAndTables() throws IOException {
        needOcr();

        var source = Made.read(png(scan(0)), SourceFormat.PNG, ocr);

        assertThat(source.recognised()).isTrue();
        assertThat(source.text()).contains("Thực hiện Kế hoạch số 169/KH-UBND");
        assertThat(Made.cells(source, 0).getFirst()).satisfies(cells -> {
            assertThat(cells.get(0)).contains("Số: 15/KH-UBND");
            assertThat(cells.get(1)).contains("Liên Minh, ngày 20 tháng 01 năm 2026");
        });
        assertThat(source.tables().getLast().ruled()).isTrue();
        assertThat(Made.cells(source, source.tables().size() - 1))
                .hasSize(3)
                .allMatch(row -> row.size() == 3)
                .contains(List.of("2", "Hội nghị", "Tư pháp"));
    }

    @Test
    void aPageLaidAskewIsPutStraight() throws IOException {
        var askew = scan(1.5);

        assertThat(Math.toDegrees(Skew.of(grey(askew)))).isCloseTo(1.5, within(0.3));
        assertThat(Skew.of(grey(scan(0)))).isZero();

        needOcr();
        var source = Made.read(png(askew), SourceFormat.PNG, ocr);
        assertThat(source.text()).contains("Thực hiện Kế hoạch số 169/KH-UBND");
        assertThat(source.tables().getLast().ruled()).isTrue();
    }

    @Test
    void aScannedPdfIsReadAsItsPictures() throws IOException {
        needOcr();
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            pdf.page.drawImage(JPEGFactory.createFromImage(pdf.document, scan(0), 0.8f), 0, 0, 595, 842);

            var source = Made.read(pdf.bytes(), SourceFormat.PDF, ocr);

            assertThat(source.recognised()).isTrue();
            assertThat(source.text()).contains("Thực hiện Kế hoạch số 169/KH-UBND");
            var line = source.lines().stream()
                    .filter(each -> source.of(each).startsWith("Thực hiện"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.box().left()).isCloseTo(85 / 595.0, within(0.01));
            assertThat(line.box().top() + line.box().height()).isCloseTo(230 / 842.0, within(0.01));
        }
    }

    /** Scans wait for their turn; what needs none is read. */
    @Test
    void whatNeedsNoRecognitionIsReadBeforeScans() throws IOException {
        assertThatThrownBy(() -> Made.read(png(scan(0)), SourceFormat.PNG, Ocr.later()))
                .isInstanceOf(Ocr.Later.class);
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            pdf.page.drawImage(JPEGFactory.createFromImage(pdf.document, scan(0), 0.8f), 0, 0, 595, 842);
            var bytes = pdf.bytes();
            assertThatThrownBy(() -> Made.read(bytes, SourceFormat.PDF, Ocr.later()))
                    .isInstanceOf(Ocr.Later.class);
        }
        assertThat(Made.read("I. MỤC ĐÍCH".getBytes(StandardCharsets.UTF_8), SourceFormat.TXT, Ocr.later())
                        .text())
                .isEqualTo("I. MỤC ĐÍCH");
    }

    /** A program in Tesseract's place that fails from its second page on. */
    @Test
    void aPageThatCannotBeRecognisedIsSaidAndTheOthersAreKept(@TempDir Path folder) throws IOException {
        needOcr();
        var once = folder.resolve("once");
        var program = Files.writeString(folder.resolve("fails-later"), """
                #!/bin/sh
                [ "$1" = --list-langs ] && exec tesseract --list-langs
                [ -e %s ] && exit 1
                touch %s
                exec tesseract "$@"
                """.formatted(once, once));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            var scan = JPEGFactory.createFromImage(pdf.document, scan(0), 0.8f);
            pdf.page.drawImage(scan, 0, 0, 595, 842);
            pdf.page(PDRectangle.A4).page.drawImage(scan, 0, 0, 595, 842);

            var source = Made.read(pdf.bytes(), SourceFormat.PDF, Ocr.of(program.toString()));

            assertThat(source.text()).contains("Thực hiện Kế hoạch số 169/KH-UBND");
            assertThat(source.pages()).extracting(SourcePage::lost).containsExactly(false, true);
        }
    }

    @Test
    void progressMovesInsideAPageAndWhoeverHearsItCanStop() throws IOException {
        needOcr();
        var heard = new ArrayList<Double>();
        var file = Files.write(Files.createTempFile("scan", ".png"), png(scan(0)));
        try {
            SourceReading.read(file, SourceFormat.PNG, ocr, (pages, of) -> heard.add(pages));
            assertThat(heard).hasSizeGreaterThan(1).isSorted().endsWith(1.0);
            assertThat(heard.getFirst()).isBetween(0.0, 0.99);
            assertThatThrownBy(() -> SourceReading.read(file, SourceFormat.PNG, ocr, (pages, of) -> {
                        throw new CancellationException();
                    }))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aProgramThatIsNotThereIsMissedInWords() {
        assertThat(Ocr.of("loa-has-no-such-program").available()).isFalse();
        assertThatThrownBy(() -> Made.read(png(scan(0)), SourceFormat.PNG)).hasMessage("OCR_MISSING");
    }

    private void needOcr() {
        assumeTrue(
                ocr.available(),
                "needs Tesseract with Vietnamese (Debian: apt-get install tesseract-ocr tesseract-ocr-vie)");
    }

    private static BufferedImage scan(double degrees) throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            PdfReadingTest.letterhead(pdf)
                    .centred(310, 190, pdf.bold, "KẾ HOẠCH")
                    .at(85, 230, "Thực hiện Kế hoạch số 169/KH-UBND ngày 24/01/2026 của UBND huyện Đức")
                    .at(85, 250, "Thọ về tuyên truyền cải cách hành chính, UBND xã xây dựng kế hoạch như sau:")
                    .at(85, 270, "- Tiếp tục nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức.")
                    .table(320, 28, BOUNDS, new String[][] {
                        {"STT", "Nội dung", "Chủ trì"}, {"1", "Phát thanh", "Văn hóa"}, {"2", "Hội nghị", "Tư pháp"}
                    });
            try (var document = Loader.loadPDF(pdf.bytes())) {
                var page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
                return degrees == 0 ? page : Skew.straighten(page, Math.toRadians(-degrees));
            }
        }
    }

    private static BufferedImage grey(BufferedImage picture) {
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Scan.draw(grey.createGraphics(), picture, picture.getWidth(), picture.getHeight());
        return grey;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
