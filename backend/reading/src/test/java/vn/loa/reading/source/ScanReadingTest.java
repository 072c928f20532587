package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

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
