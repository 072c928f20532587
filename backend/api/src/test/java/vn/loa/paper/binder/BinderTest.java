package vn.loa.paper.binder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.file.FileStore;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;
import vn.loa.world.PlacedPhoto;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** What proves a plan or a report, as one ZIP for who has no Loa. */
@QuarkusTest
class BinderTest {
    private static final byte[] MINUTES = ("Biên bản " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

    private static World world;
    private static PlanInWorld plan;
    private static String report;

    @ConfigProperty(name = "loa.home")
    Path home;

    @TestHTTPResource("/api/v1")
    URI api;

    /** The first quarter has a record that proves two acts, a photo, a link and a file that is lost; the second another record. */
    @BeforeEach
    void tell() throws IOException {
        if (world != null) {
            return;
        }
        world = World.tell();
        var ha = world.cast.ha();
        plan = world.issuedPlan(2022);
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        var task = plan.task("Phát thanh chuyên mục: “CON” / <b>", world.vanHoa, channel);
        var minutes = file("bien ban.txt", MINUTES);
        var photo = file("doi co do.jpg", PlacedPhoto.jpeg());
        var lost = file("se mat.txt", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        var link = ha.create(
                "/evidence/links",
                Map.of("unit", world.commune, "url", "https://example.org/?a=1&b=2", "title", "Bài <viết>"));
        var proven = act("2022-03-01", task, channel, minutes, photo, link);
        act("2022-03-02", null, channel, minutes, lost);
        act("2022-06-20", task, channel, file("quy II.txt", "Quý II".getBytes(StandardCharsets.UTF_8)));
        report = "/reports/" + ha.create("/reports", Map.of("plan", plan.id, "period", "Q1"));
        ha.get(report + "/binder").statusCode(409).body("code", equalTo("BINDER_NEEDS_SUBMISSION"));
        submit();
        Files.delete(stored(ha, lost));
        var after = ha.on(TestClock.TODAY.plusDays(2));
        var more = file(after, world.commune, "them sau.txt", "Thêm sau".getBytes(StandardCharsets.UTF_8));
        after.put("/activities/" + proven, actDraft("2022-03-01", task, channel, minutes, photo, link, more))
                .statusCode(200);
    }

    private static UUID act(String day, UUID task, UUID channel, UUID... evidence) {
        return world.cast.ha().create("/activities", actDraft(day, task, channel, evidence));
    }

    private static Map<String, Object> actDraft(String day, UUID task, UUID channel, UUID... evidence) {
        var draft = plan.activityDraft(day, task, channel, 2);
        draft.put("evidence", List.of(evidence));
        return draft;
    }

    private static void submit() {
        var ha = world.cast.ha();
        List<Map<String, Object>> sections = ha.get(report).extract().path("sections");
        for (var section : sections) {
            ha.put(
                            report + "/sections/" + section.get("code"),
                            (int) section.get("version"),
                            Map.of("heading", section.get("heading"), "text", "Đã có {{activity.count}} hoạt động."))
                    .statusCode(200);
        }
        ha.put(report + "/submission", Map.of()).statusCode(200);
        world.cast
                .minh()
                .put(report + "/approval", FullWorld.issuance("21", "BC-UBND", "2022-03-18"))
                .statusCode(200);
    }

    private static UUID file(String name, byte[] bytes) {
        return file(world.cast.ha(), world.commune, name, bytes);
    }

    private static UUID file(Actor actor, UUID unit, String name, byte[] bytes) {
        return UUID.fromString(actor.request()
                .contentType("multipart/form-data")
                .multiPart("unit", unit.toString())
                .multiPart(new MultiPartSpecBuilder(bytes)
                        .controlName("file")
                        .fileName(name)
                        .build())
                .post(Actor.API + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Path stored(Actor actor, UUID evidence) {
        String sha256 = actor.get("/evidence/" + evidence).extract().path("sha256");
        return home.resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** By their names, in their order. */
    private static Map<String, byte[]> unpacked(Actor actor, String owner) throws IOException {
        var answer =
                actor.request().get(Actor.API + owner + "/binder.zip").then().statusCode(200);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.extract().asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return files;
    }

    private static JsonNode index(Map<String, byte[]> files) throws IOException {
        return new ObjectMapper().readTree(files.get("muc-luc.json"));
    }

    private static String page(Map<String, byte[]> files) {
        return new String(files.get("muc-luc.html"), StandardCharsets.UTF_8);
    }

    @Test
    void aReportsBinderHasWhatItsFrozenFiguresCountedAndNothingElse() throws IOException {
        var files = unpacked(world.cast.ha(), report);
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("minh-chung/"))
                .containsExactly(
                        "minh-chung/2022-03-01_PHAT-THANH-CHUYEN-MUC_dai-truyen-thanh-xa_001.txt",
                        "minh-chung/2022-03-01_PHAT-THANH-CHUYEN-MUC_dai-truyen-thanh-xa_002.jpg");
        assertThat(files.get("minh-chung/2022-03-01_PHAT-THANH-CHUYEN-MUC_dai-truyen-thanh-xa_001.txt"))
                .isEqualTo(MINUTES);
        assertThat(files.get("van-ban/bao-cao-21-BC-UBND.pdf")).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        var index = index(files);
        assertThat(index.at("/evidence")).hasSize(4);
        assertThat(index.at("/evidence/0/uses")).hasSize(2);
        assertThat(index.at("/later").intValue()).isEqualTo(1);
        String hash = world.cast.ha().get(report).extract().path("contentHash");
        assertThat(FileStore.sha256(files.get("so-lieu-da-chot.json"))).isEqualTo(hash);
    }

    @Test
    void theIndexLeadsToEveryFileAndTheSumsAreTheirs() throws IOException {
        var files = unpacked(world.cast.ha(), report);
        var links = Pattern.compile("<a href=\"([^\"]+)\"")
                .matcher(page(files))
                .results()
                .map(found -> found.group(1));
        assertThat(links)
                .contains("https://example.org/?a=1&amp;b=2")
                .filteredOn(link -> !link.startsWith("https:"))
                .isNotEmpty()
                .allMatch(files::containsKey);
        assertThat(page(files)).contains("Bài &lt;viết&gt;").doesNotContain("<viết>", "<b>");
        var sums = new String(files.get("SHA256SUMS.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(files.size() - 1).allSatisfy(line -> {
            var parts = line.split("  ", 2);
            assertThat(FileStore.sha256(files.get(parts[1]))).isEqualTo(parts[0]);
        });
        try (var pdf = Loader.loadPDF(files.get("muc-luc.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Hồ sơ kiểm chứng", "21/BC-UBND", "Bài <viết>");
        }
    }

    @Test
    void aFileTheStoreHasLostIsNamedAndTheRestIsThere() throws IOException {
        var files = unpacked(world.cast.ha(), report);
        var lines = index(files).at("/evidence");
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.at("/title").asText()).isEqualTo("se mat");
            assertThat(line.at("/file/state").asText()).isEqualTo("MISSING");
        });
        assertThat(page(files)).contains("1 tệp không còn trong kho", "(Thiếu)");
    }

    @Test
    void aPlansBinderHasWhatCountsNow() throws IOException {
        var files = unpacked(world.cast.ha(), "/plans/" + plan.id);
        assertThat(files).containsKey("van-ban/ke-hoach-12-KH-UBND.pdf");
        assertThat(index(files).at("/evidence").findValuesAsText("title")).contains("quy II", "them sau");
        var draft = world.plan(2023);
        world.cast.ha().get("/plans/" + draft.id + "/binder").statusCode(409);
    }

    @Test
    void whatItHoldsIsToldBeforeItIsTaken() {
        world.cast
                .ha()
                .get(report + "/binder")
                .statusCode(200)
                .body("fileName", equalTo("ho-so-kiem-chung-bao-cao-21-BC-UBND.zip"))
                .body("papers", equalTo(1), "files", equalTo(3), "links", equalTo(1))
                .body("withheld", equalTo(0), "later", equalTo(1));
        var head = RestAssured.given()
                .header("Authorization", "Bearer " + world.cast.ha().token())
                .head(Actor.API + report + "/binder.zip");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''ho-so-kiem-chung-bao-cao-21-BC-UBND.zip");
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void whoMayNotReadEvidenceGetsNone() throws IOException {
        Actor.NOBODY.get(report + "/binder.zip").statusCode(401);
        world.cast.la().get(report + "/binder.zip").statusCode(404);
        world.cast.la().get("/plans/" + plan.id + "/binder").statusCode(404);
        var secret = world.cast
                .ha()
                .request()
                .body(Map.of(
                        "unit",
                        world.commune,
                        "name",
                        "Kho dữ liệu",
                        "scopes",
                        List.of("REPORT_READ"),
                        "expiresOn",
                        TestClock.TODAY.plusYears(1).toString(),
                        "inAddress",
                        false))
                .put(Actor.API + "/api-keys/" + FreshId.next())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("secret");
        Actor.NOBODY
                .request()
                .header("Authorization", "Bearer " + secret)
                .get(Actor.API + report + "/binder")
                .then()
                .statusCode(200)
                .body("files", equalTo(0), "links", equalTo(0), "withheld", equalTo(4));
    }

    @Test
    void aPictureLeavesItsUnitWithoutItsPosition() throws IOException {
        var files = unpacked(world.cast.so(), report);
        var taken = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
        assertThat(PlacedPhoto.says(taken.getValue())).isFalse();
        assertThat(index(files).at("/evidence")).anySatisfy(line -> {
            assertThat(line.at("/file/path").asText()).isEqualTo(taken.getKey());
            assertThat(line.at("/file/state").asText()).isEqualTo("WITHOUT_POSITION");
            assertThat(line.at("/file/sha256").asText()).isEqualTo(FileStore.sha256(taken.getValue()));
            assertThat(line.at("/original").asText()).isEqualTo(FileStore.sha256(PlacedPhoto.jpeg()));
        });
    }

    @Test
    void whatIsCutHalfWayDoesNotLookWhole() throws IOException {
        var own = World.tell();
        var other = own.issuedPlan(2022);
        var ha = own.cast.ha();
        var broken =
                file(ha, own.commune, "hong.txt", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        var draft = other.activityDraft("2022-03-01", null, own.channel("LOUDSPEAKER", "Đài", "lượt phát"), 1);
        draft.put("evidence", List.of(broken));
        ha.create("/activities", draft);
        var file = stored(ha, broken);
        // A folder in its place is found, and fails when it is read.
        Files.delete(file);
        Files.createDirectory(file);
        var asking = HttpRequest.newBuilder(URI.create(api + "/plans/" + other.id + "/binder.zip"))
                .header("Authorization", "Bearer " + ha.token())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(asking, HttpResponse.BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class);
        } finally {
            Files.delete(file);
        }
    }
}
