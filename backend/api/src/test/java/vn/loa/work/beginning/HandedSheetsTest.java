package vn.loa.work.beginning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** Sheets people sent because they were read wrongly; each lies in {@code cases} under its name. */
@QuarkusTest
class HandedSheetsTest {
    private static final Path CASES = Path.of("../reading/src/test/resources/cases");

    private World world;
    private String imports;
    private String accountant;

    @BeforeEach
    void tell() {
        world = World.tell();
        accountant = world.assignee(world.cast.ha(), "Kế toán", "POST").toString();
        imports = "/plans/" + world.plan(2026).id + "/task-imports?dryRun=true";
    }

    @Test
    void csvManyCommas() throws IOException {
        sent("csv-many-commas/dau-phay.csv", 7).body("tasks.dueOn", everyItem(equalTo("2026-11-20")));
    }

    @Test
    void csvUtf16() throws IOException {
        sent("csv-utf16/unicode-text.csv", 1).body("tasks.code", contains("007"));
        var text = Files.readString(CASES.resolve("csv-utf16/unicode-text.csv"), StandardCharsets.UTF_16);
        send("unicode-text.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), 1)
                .body("tasks.code", contains("007"));
    }

    @Test
    void xlsxFormulaDay() throws IOException {
        sent("xlsx-formula-day/cong-thuc.xlsx", 2).body("tasks.dueOn", contains("2026-03-14", "2026-04-13"));
    }

    @Test
    void xlsxIsoDay() throws IOException {
        sent("xlsx-iso-day/ngay-iso.xlsx", 1).body("tasks.dueOn", contains("2026-03-14"));
    }

    @Test
    void xlsxMerged() throws IOException {
        sent("xlsx-merged/gop-o.xlsx", 3)
                .body("tasks.dueOn", everyItem(equalTo("2026-03-14")))
                .body("tasks.lead.id", everyItem(equalTo(accountant)))
                .body("warnings", hasSize(0));
    }

    @Test
    void xlsxNumberFormat() throws IOException {
        sent("xlsx-number-format/dinh-dang-so.xlsx", 2)
                .body("tasks.code", contains("3", "007"))
                .body("tasks.deliverable", contains("12", "500"))
                .body("tasks.dueOn", everyItem(equalTo("2026-03-14")));
    }

    @Test
    void xlsxTrailingRows() throws IOException {
        sent("xlsx-trailing-rows/hang-trong.xlsx", 1).body("tasks.code", contains("E1"));
    }

    @Test
    void lunarDay() throws IOException {
        sent("lunar-day/am-lich.csv", 3)
                .body("tasks.dueOn", contains("2026-09-25", "2026-04-26", "2026-09-25"))
                .body("tasks.recurrenceText", contains("15/8 âm lịch", "mùng 10 tháng 3 ÂL", "Rằm tháng 8 âm lịch"))
                .body("warnings", hasSize(3));
    }

    /** The siblings of eth-document and txt-windows-1258 among sheets. */
    @Test
    void oldKeyboardsAndCodePagesNameTheSameBodies() {
        world.assignee(world.cast.ha(), "Đoàn TNCS Hồ Chí Minh xã", "MASS_ORGANISATION");
        var sheet = "Nội dung;Chủ trì\nHọp Ðoàn;Ðoàn TNCS Hồ Chí Minh xã\n";
        send("doan.csv", sheet.getBytes(StandardCharsets.UTF_8), 1)
                .body("tasks.lead.name", contains("Đoàn TNCS Hồ Chí Minh xã"))
                .body("tasks.title", contains("Họp Đoàn"));
        var old = "Nô\u0323i dung;Chu\u0309 tri\u0300\nHo\u0323p đa\u0300o ta\u0323o;Kê\u0301 toa\u0301n\n";
        send("cu.csv", old.getBytes(Charset.forName("windows-1258")), 1)
                .body("tasks.lead.id", contains(accountant))
                .body("tasks.title", contains("Họp đào tạo"));
    }

    /** Merged headings over two rows, a group over the whole width, and what a formula could not find. */
    @Test
    void anErrorInACellIsToldAndNotTakenForEmpty() {
        send("loi.csv", "Nội dung;Chủ trì;Thời gian\nHọp;Kế toán;#N/A\n".getBytes(StandardCharsets.UTF_8), 1)
                .body("warnings.code", contains("SHEET_TIME_KEPT_AS_WORDS"));
    }

    /** The register reads the same cells. */
    @Test
    void xlsxFormulaDayInTheRegister() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var heading = sheet.createRow(0);
            var row = sheet.createRow(1);
            var columns = List.of("Số ký hiệu", "Ngày ban hành", "Cơ quan ban hành", "Trích yếu");
            for (int i = 0; i < columns.size(); i++) {
                heading.createCell(i).setCellValue(columns.get(i));
                row.createCell(i).setCellValue("12/QĐ-UBND");
            }
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            row.getCell(1).setCellFormula("DATE(2026,3,15)");
            row.getCell(1).setCellStyle(day);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
        }
        world.cast
                .ha()
                .request()
                .contentType("multipart/form-data")
                .multiPart("file", "so.xlsx", bytes.toByteArray())
                .post(Actor.API + "/known-documents/imports?dryRun=true&unit=" + world.commune)
                .then()
                .statusCode(200)
                .body("problems", hasSize(0));
    }

    private ValidatableResponse sent(String file, int tasks) throws IOException {
        var path = CASES.resolve(file);
        return send(path.getFileName().toString(), Files.readAllBytes(path), tasks);
    }

    private ValidatableResponse send(String name, byte[] bytes, int tasks) {
        return world.cast
                .ha()
                .request()
                .contentType("multipart/form-data")
                .multiPart("file", name, bytes)
                .post(Actor.API + imports)
                .then()
                .statusCode(200)
                .body("errors", hasSize(0))
                .body("tasks", hasSize(tasks));
    }
}
