package vn.loa.kernel.file;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Files and papers in parts, as RFC 9110 describes them. */
@QuarkusTest
class FilePartsTest {
    private static final byte[] TEXT = "0123456789".repeat(100).getBytes(StandardCharsets.US_ASCII);

    private World world;
    private PlanInWorld plan;
    private String file;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2024);
        var path = Actor.API + "/evidence/" + FreshId.next();
        world.cast
                .ha()
                .request()
                .contentType("application/octet-stream")
                .queryParam("unit", world.commune)
                .queryParam("name", "ghi chép.txt")
                .body(TEXT)
                .put(path)
                .then()
                .statusCode(201);
        file = path + "/content";
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-999, 0, 999",
        "bytes=10-19, 10, 19",
        "bytes=990-, 990, 999",
        "bytes=995-99999999999999999999, 995, 999",
        "bytes=-1, 999, 999",
        "bytes=-1000, 0, 999",
        "bytes=-99999999999999999999, 0, 999",
        "BYTES= 5-6 , 5, 6"
    })
    void onePartIsGiven(String range, int first, int last) {
        var part = asked(file, "Range", range, 206);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(TEXT, first, last + 1));
        assertThat(part.header("Content-Range")).isEqualTo("bytes %d-%d/1000".formatted(first, last));
        assertThat(part.header("Content-Length")).isEqualTo(String.valueOf(last - first + 1));
        assertThat(part.header("ETag")).isEqualTo(tag(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,5-6",
                "bytes=6-5",
                "bytes=-",
                "bytes=a-b",
                "bytes=1",
                "lines=0-1",
                "bytes 0-1",
                "bytes=--1"
            })
    void whatIsNoSinglePartIsAnsweredWhole(String range) {
        var whole = asked(file, "Range", range, 200);
        assertThat(whole.asByteArray()).isEqualTo(TEXT);
        assertThat(whole.header("Content-Range")).isNull();
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=99999999999999999999-", "bytes=-0"})
    void aPartBeyondTheEndIsRefusedWithTheLength(String range) {
        world.cast
                .ha()
                .request()
                .header("Range", range)
                .get(file)
                .then()
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */1000"))
                .body("code", equalTo("RANGE_BEYOND_END"));
    }

    @Test
    void aFileThatChangedMeanwhileBeginsAnew() {
        var held = Map.of("Range", "bytes=5-6", "If-Range", tag(file));
        ranged(file, held).then().statusCode(206);
        for (var other : new String[] {"\"another\"", "W/" + tag(file), "Wed, 25 Nov 2026 00:00:00 GMT"}) {
            ranged(file, Map.of("Range", "bytes=5-6", "If-Range", other)).then().statusCode(200);
        }
    }

    @Test
    void whoHasTheWholeIsSentNoPart() {
        ranged(file, Map.of("Range", "bytes=5-6", "If-None-Match", tag(file)))
                .then()
                .statusCode(304);
    }

    @Test
    void aLookAtTheHeadSaysThatPartsAreGivenAndHowLongItIs() {
        // Without the contract's filter, which knows no HEAD.
        given().header("Authorization", "Bearer " + world.cast.ha().token())
                .header("Range", "bytes=5-6")
                .head(file)
                .then()
                .statusCode(200)
                .header("Accept-Ranges", equalTo("bytes"))
                .header("Content-Length", equalTo("1000"))
                .header("Content-Range", nullValue());
    }

    @Test
    void aStrangerLearnsNothingOfTheLength() {
        world.cast
                .la()
                .request()
                .header("Range", "bytes=5000-")
                .get(file)
                .then()
                .statusCode(404)
                .header("Content-Range", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void papersComeInPartsThatJoinToTheWhole(String ending) {
        var paper = Actor.API + "/plans/" + plan.id + "/document." + ending;
        var whole = ranged(paper, Map.of()).then().statusCode(200).extract();
        var first = asked(paper, "Range", "bytes=0-999", 206);
        var rest = asked(paper, "Range", "bytes=1000-", 206);
        var joined = Arrays.copyOf(first.asByteArray(), whole.asByteArray().length);
        System.arraycopy(rest.asByteArray(), 0, joined, 1000, rest.asByteArray().length);
        assertThat(joined).isEqualTo(whole.asByteArray());
        assertThat(rest.header("ETag")).isEqualTo(whole.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html"})
    void pagesAndDataComeWhole(String ending) {
        var page = asked(Actor.API + "/plans/" + plan.id + "/document." + ending, "Range", "bytes=0-9", 200);
        assertThat(page.header("Accept-Ranges")).isNull();
    }

    private ExtractableResponse<Response> asked(String path, String header, String value, int status) {
        return ranged(path, Map.of(header, value)).then().statusCode(status).extract();
    }

    private String tag(String path) {
        return ranged(path, Map.of()).header("ETag");
    }

    private Response ranged(String path, Map<String, String> headers) {
        return world.cast.ha().request().headers(headers).get(path);
    }
}
