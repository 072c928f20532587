package vn.loa.figures.dataset;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import vn.loa.world.Actor;
import vn.loa.world.FullWorld;

/** Reports whose figures programs and spreadsheets read. */
abstract class ReportDataInWorld {
    static final String PATH = Actor.API + "/report-data";

    FullWorld full;

    Actor ha;

    Actor so;

    @BeforeEach
    void tell() {
        full = FullWorld.tell();
        ha = full.ha();
        so = full.world.cast.so();
    }

    ValidatableResponse data(Actor actor, String query) {
        return actor.get("/report-data?within=" + full.world.province + query).statusCode(200);
    }

    Response file(String ending, String query) {
        return so.request().get(PATH + "." + ending + "?within=" + full.world.province + query);
    }

    List<CSVRecord> csv(String query) throws IOException {
        return lines(file("csv", query).then().statusCode(200).extract().asByteArray());
    }

    static List<CSVRecord> lines(byte[] csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)))
                .getRecords();
    }

    static String row(String code) {
        return "items.find { it.figureCode == '%s' }".formatted(code);
    }
}
