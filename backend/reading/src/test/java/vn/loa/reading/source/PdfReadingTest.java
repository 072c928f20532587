package vn.loa.reading.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReadingTest {
    private static final double[] BOUNDS = {70, 110, 300, 400, 480, 540};
    private static final String[] HEAD = {"STT", "Nội dung", "Chủ trì", "Thời gian", "Sản phẩm"};

    @Test
    void aLetterheadIsReadColumnByColumn() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            letterhead(pdf)
                    .centred(310, 190, pdf.bold, "KẾ HOẠCH")
                    .at(85, 230, "Thực hiện Kế hoạch số 169/KH-UBND ngày 24/01/2026 của UBND huyện Đức Thọ")
                    .at(85, 250, "về tuyên truyền cải cách hành chính, UBND xã xây dựng kế hoạch như sau:");

            var source = Made.read(pdf.bytes(), SourceFormat.PDF);

            assertThat(Made.lines(source))
                    .containsExactly(
                            "UBND HUYỆN ĐỨC THỌ",
                            "XÃ LIÊN MINH",
                            "Số: 15/KH-UBND",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Liên Minh, ngày 20 tháng 01 năm 2026",
                            "KẾ HOẠCH",
                            "Thực hiện Kế hoạch số 169/KH-UBND ngày 24/01/2026 của UBND huyện Đức Thọ",
                            "về tuyên truyền cải cách hành chính, UBND xã xây dựng kế hoạch như sau:");
            assertThat(source.tables())
                    .hasSize(1)
                    .allMatch(table ->
                            !table.ruled() && table.rows().getFirst().cells().size() == 2);
            var title = source.lines().get(6);
            assertThat(title.look()).isEqualTo(new SourceLine.Look(true, false, true));
            assertThat(title.box().top() + title.box().height()).isCloseTo(190 / 842.0, within(0.01));
        }
    }

    @Test
    void recipientsAndSignatureAreKeptApartThoughTheirLinesAreNotLevel() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            pdf.at(85, 100, "Trên đây là kế hoạch tuyên truyền, đề nghị các đơn vị nghiêm túc thực hiện./.")
                    .centred(430, 140, pdf.bold, "TM. ỦY BAN NHÂN DÂN")
                    .centred(430, 157, pdf.bold, "CHỦ TỊCH")
                    .at(85, 147, 11, pdf.bold, "Nơi nhận:")
                    .at(85, 162, 10, pdf.regular, "- Như trên;")
                    .at(85, 175, 10, pdf.regular, "- Lưu: VT.")
                    .centred(430, 240, pdf.bold, "Nguyễn Văn An");

            var source = Made.read(pdf.bytes(), SourceFormat.PDF);

            assertThat(Made.cells(source, 0))
                    .containsExactly(
                            List.of("Nơi nhận: - Như trên; - Lưu: VT.", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Nguyễn Văn An"));
        }
    }

    @Test
    void aTableGoesOnOverPagesWithoutItsRepeatedHead() throws IOException {
        var landscape = new PDRectangle(842, 595);
        try (var pdf = new Made.Pdf().page(landscape)) {
            pdf.at(85, 60, "Phụ lục kèm theo Kế hoạch")
                    .table(480, 25, BOUNDS, new String[][] {
                        HEAD,
                        {"1", "Phát thanh", "Văn hóa", "Quý I", "Tin bài"},
                        {"2", "Hội nghị tuyên", "Tư pháp", "Quý II", "Hội nghị"}
                    })
                    .page(landscape)
                    .table(50, 25, BOUNDS, new String[][] {
                        HEAD, {"", "truyền pháp luật", "", "", ""}, {"3", "Pa-nô", "Văn hóa", "Quý III", "Pa-nô"}
                    });

            var source = Made.read(pdf.bytes(), SourceFormat.PDF);

            assertThat(source.tables()).hasSize(1);
            assertThat(source.tables().getFirst().ruled()).isTrue();
            assertThat(Made.cells(source, 0))
                    .containsExactly(
                            List.of(HEAD),
                            List.of("1", "Phát thanh", "Văn hóa", "Quý I", "Tin bài"),
                            List.of("2", "Hội nghị tuyên truyền pháp luật", "Tư pháp", "Quý II", "Hội nghị"),
                            List.of("3", "Pa-nô", "Văn hóa", "Quý III", "Pa-nô"));
            assertThat(source.lines().stream().filter(SourceLine::furniture).map(source::of))
                    .containsExactly(HEAD);
        }
    }

    @Test
    void aTableWithoutLinesIsFoundByItsColumns() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            double[] columns = {70, 120, 340, 460};
            String[][] rows = {
                {"STT", "Nội dung", "Chủ trì", "Thời gian"},
                {"1", "Phát thanh về", "Văn hóa", "Quý I"},
                {"", "thủ tục", "", ""},
                {"2", "Hội nghị", "Tư pháp", "Quý II"}
            };
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    pdf.at(columns[j], 100 + 18 * i, rows[i][j]);
                }
            }

            var source = Made.read(pdf.bytes(), SourceFormat.PDF);

            assertThat(source.tables()).hasSize(1).noneMatch(SourceTable::ruled);
            assertThat(Made.cells(source, 0))
                    .containsExactly(
                            List.of("STT", "Nội dung", "Chủ trì", "Thời gian"),
                            List.of("1", "Phát thanh về thủ tục", "Văn hóa", "Quý I"),
                            List.of("2", "Hội nghị", "Tư pháp", "Quý II"));
        }
    }

    @Test
    void pageNumbersRunningHeadsAndWatermarksAreFurniture() throws IOException {
        try (var pdf = new Made.Pdf()) {
            for (int page = 1; page <= 3; page++) {
                pdf.page(PDRectangle.A4)
                        .at(85, 40, 9, pdf.regular, "Kế hoạch tuyên truyền năm 2026")
                        .at(85, 100, "Nội dung của trang số " + "một hai ba".split(" ")[page - 1])
                        .at(300, 810, "- " + page + " -");
                pdf.page.beginText();
                pdf.page.setFont(pdf.bold, 60);
                pdf.page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(45), 150, 250));
                pdf.page.showText("DỰ THẢO");
                pdf.page.endText();
            }

            var source = Made.read(pdf.bytes(), SourceFormat.PDF);

            assertThat(source.lines().stream().filter(line -> !line.furniture()).map(source::of))
                    .containsExactly(
                            "Nội dung của trang số một", "Nội dung của trang số hai", "Nội dung của trang số ba");
            assertThat(Made.lines(source)).contains("DỰ THẢO", "- 2 -");
        }
    }

    @Test
    void labelsSetOffByATabAreNoColumn() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            pdf.at(85, 100, "1.")
                    .at(125, 100, "Mục đích của kế hoạch")
                    .at(85, 120, "2.")
                    .at(125, 120, "Yêu cầu của kế hoạch");

            var source = Made.read(pdf.bytes(), SourceFormat.PDF);

            assertThat(source.tables()).isEmpty();
            assertThat(Made.lines(source)).containsExactly("1. Mục đích của kế hoạch", "2. Yêu cầu của kế hoạch");
        }
    }

    @Test
    void aTurnedPageIsReadAsItIsSeen() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            pdf.page.transform(Matrix.getRotateInstance(Math.toRadians(90), 595, 0));
            pdf.page.beginText();
            pdf.page.setFont(pdf.regular, 13);
            pdf.page.newLineAtOffset(100, 500);
            pdf.page.showText("Phụ lục in ngang");
            pdf.page.endText();
            pdf.document.getPage(0).setRotation(90);

            var source = Made.read(pdf.bytes(), SourceFormat.PDF);

            assertThat(Made.lines(source)).containsExactly("Phụ lục in ngang");
            assertThat(source.lines().getFirst().furniture()).isFalse();
            assertThat(source.lines().getFirst().box().left()).isCloseTo(100 / 842.0, within(0.01));
            assertThat(source.lines().getFirst().box().top()).isCloseTo(95 / 595.0, within(0.03));
        }
    }

    @Test
    void aPasswordIsAskedForInWords() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            pdf.at(85, 100, "Mật");
            pdf.page.close();
            pdf.document.protect(new StandardProtectionPolicy("chủ", "mở", new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            pdf.document.save(bytes);

            assertThatThrownBy(() -> Made.read(bytes.toByteArray(), SourceFormat.PDF))
                    .hasMessage("DOCUMENT_LOCKED");
        }
    }

    @Test
    void aScanSaysWhatIsMissingWhereNothingRecognisesIt() throws IOException {
        try (var pdf = new Made.Pdf().page(PDRectangle.A4)) {
            var picture = LosslessFactory.createFromImage(
                    pdf.document, new BufferedImage(400, 500, BufferedImage.TYPE_BYTE_GRAY));
            pdf.page.drawImage(picture, 0, 0, 595, 842);
            var bytes = pdf.bytes();

            assertThatThrownBy(() -> Made.read(bytes, SourceFormat.PDF)).hasMessage("OCR_MISSING");
        }
    }

    @Test
    void progressIsToldPageByPage() throws IOException {
        try (var pdf = new Made.Pdf()
                .page(PDRectangle.A4)
                .at(85, 100, "một")
                .page(PDRectangle.A4)
                .at(85, 100, "hai")) {
            var file = Made.file(pdf.bytes());
            var told = new ArrayList<String>();

            SourceReading.read(
                    file, SourceFormat.PDF, Ocr.of("không có"), (page, pages) -> told.add((int) page + "/" + pages));
            Files.delete(file);

            assertThat(told).containsExactly("1/2", "2/2");
        }
    }

    @Test
    void aPageIsShownAsAPicture() throws IOException {
        try (var pdf = new Made.Pdf().page(new PDRectangle(842, 595)).at(85, 100, "ngang")) {
            var file = Made.file(pdf.bytes());

            var picture = ImageIO.read(new ByteArrayInputStream(SourceReading.page(file, SourceFormat.PDF, 1)));

            assertThat(picture.getWidth()).isBetween(1235, 1242);
            assertThat(picture.getHeight()).isBetween(873, 880);
            assertThatThrownBy(() -> SourceReading.page(file, SourceFormat.PDF, 2))
                    .hasMessage("PAGE_WITHOUT_PICTURE");
            Files.delete(file);
        }
    }

    static Made.Pdf letterhead(Made.Pdf pdf) throws IOException {
        return pdf.centred(160, 80, pdf.regular, "UBND HUYỆN ĐỨC THỌ")
                .centred(400, 84, pdf.bold, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .centred(160, 97, pdf.bold, "XÃ LIÊN MINH")
                .centred(400, 101, pdf.bold, "Độc lập - Tự do - Hạnh phúc")
                .centred(160, 130, pdf.regular, "Số: 15/KH-UBND")
                .centred(400, 130, pdf.regular, "Liên Minh, ngày 20 tháng 01 năm 2026");
    }
}
