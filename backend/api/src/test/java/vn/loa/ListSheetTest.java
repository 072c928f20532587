package vn.loa;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FullWorld;

/** Lists as sheets for people: the rows of the list with its filters and its order, in the caller's words. */
@QuarkusTest
class ListSheetTest {
    private static FullWorld full;

    private record Sheet(String path, String query, String title, String heading) {}

    @BeforeEach
    void tell() {
        if (full == null) {
            full = FullWorld.tell();
            full.plan.task("=SUM(1;2)", full.world.tuPhap, full.channel);
        }
    }

    private static Stream<Sheet> sheets() {
        return Stream.of(
                new Sheet("/tasks", "plan=" + full.plan.id + "&sort=title", "title", "Nhiệm vụ"),
                new Sheet("/activities", "plan=" + full.plan.id + "&sort=-on", "title", "Hoạt động"),
                new Sheet("/budgets/" + full.budget + "/expenditures", "voided=false", "line.name", "Khoản mục"),
                new Sheet("/known-documents", "unit=" + full.world.commune, "number", "Số, ký hiệu"),
                new Sheet("/accounts", "unit=" + full.world.commune + "&sort=fullName", "fullName", "Họ và tên"),
                new Sheet("/units/" + full.world.province + "/completeness", "period=Q1", "unit.name", "Đơn vị"));
    }

    private static Actor reader(Sheet sheet) {
        return sheet.path.equals("/accounts")
                ? full.world.cast.quan()
                : sheet.path.startsWith("/units") ? full.world.cast.so() : full.ha();
    }

    /** All rows as text, the heading first. */
    private static List<List<String>> xlsx(Actor actor, String address) throws IOException {
        var answer =
                actor.request().get(Actor.API + address).then().statusCode(200).extract();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            var rows = new ArrayList<List<String>>();
            var text = new DataFormatter();
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(text.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    @TestFactory
    Stream<DynamicTest> aSheetHasTheRowsOfItsListInItsOrder() {
        return sheets().map(sheet -> DynamicTest.dynamicTest(sheet.path, () -> {
            var actor = reader(sheet);
            List<String> listed = actor.get(sheet.path + "?limit=200&" + sheet.query)
                    .statusCode(200)
                    .extract()
                    .path("items." + sheet.title);
            assertThat(listed).isNotEmpty();
            var rows = xlsx(actor, sheet.path + "/sheet.xlsx?" + sheet.query);
            int column = rows.getFirst().indexOf(sheet.heading);
            assertThat(rows.stream().skip(1).map(row -> row.get(column))).isEqualTo(listed);
            var csv = actor.request()
                    .get(Actor.API + sheet.path + "/sheet.csv?" + sheet.query)
                    .asString();
            var lines = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(csv))
                    .getRecords();
            assertThat(lines.stream().map(line -> line.get(sheet.heading).replaceFirst("^'", "")))
                    .isEqualTo(listed);
        }));
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsASheetAndAStrangerAnEmptyOne() {
        return sheets().map(sheet -> DynamicTest.dynamicTest(sheet.path, () -> {
            Actor.NOBODY.get(sheet.path + "/sheet.xlsx").statusCode(401);
            int status = full.world
                    .cast
                    .la()
                    .get(sheet.path + "/sheet.csv?" + sheet.query)
                    .extract()
                    .statusCode();
            assertThat(status).isIn(200, 403, 404);
            if (status == 200) {
                assertThat(full.world
                                .cast
                                .la()
                                .request()
                                .get(Actor.API + sheet.path + "/sheet.csv?" + sheet.query)
                                .asString()
                                .lines())
                        .hasSize(1);
            }
        }));
    }

    @Test
    void theFilterInForceNarrowsTheSheetAndABadOneIsRefused() throws IOException {
        var ha = full.ha();
        var plan = "/tasks/sheet.xlsx?plan=" + full.plan.id;
        assertThat(xlsx(ha, plan)).hasSize(3);
        assertThat(xlsx(ha, plan + "&q=SUM")).hasSize(2);
        assertThat(xlsx(ha, plan + "&state=DONE")).hasSize(1);
        ha.get(plan + "&sort=zzz").statusCode(400);
        ha.get(plan + "&limit=3").statusCode(400);
        ha.get("/tasks/sheet.ndjson").statusCode(404);
    }

    @Test
    void headingsAndWordsAreInTheCallersLanguageAndTextIsText() throws IOException {
        var address = Actor.API + "/tasks/sheet.xlsx?plan=" + full.plan.id + "&q=SUM";
        var answer = given().header("Authorization", "Bearer " + full.ha().token())
                .header("Accept-Language", "en")
                .get(address);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Task");
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("=SUM(1;2)");
        }
        assertThat(answer.header("Content-Disposition")).endsWith("nhiem-vu.xlsx");
    }

    @Test
    void aListLongerThanAPageIsWhole() throws IOException {
        var own = FullWorld.tell();
        for (int i = 0; i < 201; i++) {
            Database.execute("""
                    insert into known_document (id, unit_id, unit_path, number, symbol, loose_symbol, issued_on, issuer, kind, title)
                    select gen_random_uuid(), unit_id, unit_path, ? || number, ? || symbol, ? || loose_symbol, issued_on, issuer, kind, title
                    from known_document where id = ?
                    """, i + "-", i + "-", i + "-", own.knownDocument);
        }
        assertThat(xlsx(own.ha(), "/known-documents/sheet.xlsx?unit=" + own.world.commune))
                .hasSizeGreaterThan(201);
    }
}
