package vn.loa.figures.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.loa.world.Database;

/** The same figures in each format: what spreadsheets and caches need. */
@QuarkusTest
class ReportDataFormatTest extends ReportDataInWorld {
    private static final List<String> COLUMNS = List.of(
            "unitId",
            "unitCode",
            "agencyCode",
            "unitName",
            "parentCode",
            "regime",
            "programme",
            "period",
            "year",
            "from",
            "to",
            "figureCode",
            "figureName",
            "measure",
            "value",
            "numerator",
            "denominator",
            "target",
            "state",
            "frozenAt",
            "reportId",
            "reportNumber",
            "contentHash",
            "updatedAt");

    @Test
    void theAddressEndsInTheFormatWhereNoHeaderCanBeSet() throws IOException {
        var types = Map.of(
                "json", "application/json",
                "csv", "text/csv",
                "ndjson", "application/x-ndjson",
                "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        types.forEach((ending, type) -> {
            var byAddress = file(ending, "").then().statusCode(200).extract();
            var byHeader = so.request().accept(type).get(PATH + "?within=" + full.world.province);
            assertThat(byAddress.contentType()).startsWith(type);
            assertThat(byHeader.asByteArray()).as(ending).isEqualTo(byAddress.asByteArray());
            assertThat(byAddress.header("Content-Disposition")).endsWith("so-lieu-bao-cao." + ending);
        });
        var items = data(so, "").extract().<List<Map<String, Object>>>path("items");
        var lines = file("ndjson", "").asString().split("\n");
        assertThat(lines).hasSameSizeAs(items);
        assertThat(new ObjectMapper().readTree(lines[0])).isEqualTo(new ObjectMapper().valueToTree(items.getFirst()));
        assertThat(file("ndjson", "&year=2001").asString()).isEmpty();
    }

    @Test
    void csvHasOneLineAFigureWithEveryColumn() throws IOException {
        var text = file("csv", "").asString();
        assertThat(text).startsWith(String.join(",", COLUMNS) + "\r\n").endsWith("\r\n");
        var items = data(so, "").extract().<List<Map<String, Object>>>path("items");
        var lines = csv("");
        assertThat(lines).hasSameSizeAs(items);
        for (int i = 0; i < lines.size(); i++) {
            for (var column : COLUMNS) {
                var value = items.get(i).get(column);
                assertThat(lines.get(i).get(column)).as(column).isEqualTo(value == null ? "" : value.toString());
            }
        }
    }

    @Test
    void excelIsToldTheEncodingAndTheSeparatorItExpects() {
        assertThat(file("csv", "&bom=true&separator=SEMICOLON").asByteArray())
                .startsWith(("\ufeff" + String.join(";", COLUMNS)).getBytes(StandardCharsets.UTF_8));
        assertThat(file("csv", "&separator=TAB").asString()).startsWith(String.join("\t", COLUMNS));
    }

    @Test
    void xlsxOpensAsASheetToComputeWith() throws IOException {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(file("xlsx", "&figure=activity.count").asByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            for (int i = 0; i < COLUMNS.size(); i++) {
                assertThat(sheet.getRow(0).getCell(i).getStringCellValue()).isEqualTo(COLUMNS.get(i));
            }
            var value = sheet.getRow(1).getCell(COLUMNS.indexOf("value"));
            assertThat(value.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(value.getNumericCellValue()).isEqualTo(2);
            var day = sheet.getRow(1).getCell(COLUMNS.indexOf("from"));
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).hasToString("2023-12-15");
            assertThat(sheet.getRow(1).getCell(COLUMNS.indexOf("unitCode")).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void textThatBeginsLikeAFormulaIsText() throws IOException {
        for (var name : List.of("=1+1", "+84 xã", "-xã", "@xã", "a\"b,c;d\né <&>")) {
            Database.execute("update unit set name = ? where id = ?", name, full.world.commune);
            var expected = name.startsWith("a") ? name : "'" + name;
            assertThat(csv("&figure=task.total").getFirst().get("unitName")).isEqualTo(expected);
            try (var book = new XSSFWorkbook(
                    new ByteArrayInputStream(file("xlsx", "&figure=task.total").asByteArray()))) {
                var cell = book.getSheetAt(0).getRow(1).getCell(COLUMNS.indexOf("unitName"));
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(name);
            }
            data(so, "&figure=task.total").body("items[0].unitName", equalTo(name));
        }
    }

    @Test
    void whoHasTheTableIsToldSoUntilItChanges() {
        for (var ending : List.of("json", "csv", "ndjson", "xlsx")) {
            var first = file(ending, "");
            var tag = first.header("ETag");
            assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(first.header("Vary")).contains("Accept-Language");
            for (var known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
                var again = so.request()
                        .header("If-None-Match", known)
                        .get(PATH + "." + ending + "?within=" + full.world.province);
                assertThat(again.statusCode()).as(known).isEqualTo(304);
                assertThat(again.header("ETag")).isEqualTo(tag);
                assertThat(again.asByteArray()).isEmpty();
            }
            Database.execute("update unit set name = name || '.' where id = ?", full.world.commune);
            so.request()
                    .header("If-None-Match", tag)
                    .get(PATH + "." + ending + "?within=" + full.world.province)
                    .then()
                    .statusCode(200);
        }
    }
}
