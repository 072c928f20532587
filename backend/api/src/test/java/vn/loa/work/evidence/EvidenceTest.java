package vn.loa.work.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.io.File;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.file.FileStore;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.World;

/** Proof is kept as it was sent, shown to whom it concerns, and nothing that could do harm gets in. */
@QuarkusTest
class EvidenceTest {
    private World world;

    @BeforeEach
    void tell() {
        world = World.tell();
    }

    @Test
    void nobodyIsAskedToSignIn() {
        upload(Actor.NOBODY, Specimen.picture("anh.jpg", "jpg")).statusCode(401);
        Actor.NOBODY.get("/evidence").statusCode(401);
    }

    @Test
    void aStrangerNeitherSeesNorAdds() {
        var id = uploaded(Specimen.picture("anh.jpg", "jpg"));
        world.cast.la().get("/evidence/" + id).statusCode(404);
        world.cast.la().get("/evidence/" + id + "/content").statusCode(404);
        world.cast.la().get("/evidence?unit=" + world.commune).body("items", hasSize(0));
        upload(world.cast.la(), Specimen.picture("la.jpg", "jpg"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        world.cast.ha().get("/evidence?unit=" + world.commune).body("items", hasSize(1));
    }

    @Test
    void aPhoneChoosesTheIdAndSendsAgainWhenTheAnswerWasLost() {
        var photo = Specimen.picture("anh.jpg", "jpg");
        var id = FreshId.next();
        var digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(photo.bytes())) + ":";
        put(Actor.NOBODY, id, photo, digest).statusCode(401);
        put(world.cast.la(), id, photo, digest).statusCode(422).body("errors[0].pointer", equalTo("?unit"));
        put(world.cast.giam(), id, photo, digest).statusCode(403);
        put(world.cast.tu(), id, photo, digest.replace(":", "")).body("errors[0].code", equalTo("DIGEST_UNREADABLE"));
        put(world.cast.tu(), id, photo, "sha-256=:" + "A".repeat(43) + "=:")
                .statusCode(422)
                .body("errors[0].code", equalTo("DIGEST_DIFFERS"));
        world.cast.ha().get("/evidence?unit=" + world.commune).body("items", hasSize(0));

        put(world.cast.tu(), id, photo, "sha-512=:abc=:, " + digest)
                .statusCode(201)
                .header("Location", equalTo("/api/v1/evidence/" + id))
                .body("id", equalTo(id.toString()))
                .body("mediaType", equalTo("image/jpeg"))
                .body("title", equalTo("anh"));
        put(world.cast.tu(), id, photo, digest).statusCode(200).body("id", equalTo(id.toString()));
        put(world.cast.tu(), id, Specimen.picture("khac.png", "png"), null)
                .statusCode(409)
                .body("code", equalTo("EVIDENCE_ID_TAKEN"));
        put(world.cast.la(), world.neighbour, id, photo, null).statusCode(404);
        world.cast.ha().get("/evidence?unit=" + world.commune).body("items", hasSize(1));
    }

    private ValidatableResponse put(Actor actor, UUID id, Specimen file, String digest) {
        return put(actor, world.commune, id, file, digest);
    }

    private static ValidatableResponse put(Actor actor, UUID unit, UUID id, Specimen file, String digest) {
        var request = actor.request()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/octet-stream")
                .queryParam("unit", unit)
                .queryParam("name", file.name())
                .body(file.bytes());
        if (digest != null) {
            request.header("Content-Digest", digest);
        }
        return request.put(Actor.API + "/evidence/" + id).then();
    }

    private static byte[] sha256(byte[] bytes) {
        return HexFormat.of().parseHex(FileStore.sha256(bytes));
    }

    @Test
    void whoOnlyLeadsOrObservesAddsNothing() {
        upload(world.cast.minh(), Specimen.picture("anh.jpg", "jpg")).statusCode(403);
        upload(world.cast.giam(), Specimen.picture("anh.jpg", "jpg")).statusCode(403);
        world.cast
                .minh()
                .post("/evidence/links", link("https://example.org/bai"))
                .statusCode(403);
        world.cast.ha().get("/evidence?unit=" + world.commune).body("items", hasSize(0));
    }

    @Test
    void coordinatorAccountantAndContributorAddWhatEverybodyOfTheUnitReads() {
        for (var actor : List.of(world.cast.ha(), world.cast.tai(), world.cast.tu())) {
            var id = upload(actor, Specimen.picture("anh.jpg", "jpg"))
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/evidence/"))
                    .body("kind", equalTo("FILE"))
                    .body("title", equalTo("anh"))
                    .body("mediaType", equalTo("image/jpeg"))
                    .body("activityCount", equalTo(0))
                    .body("can", contains("EVIDENCE_READ"))
                    .extract()
                    .<String>path("id");
            world.cast.giam().get("/evidence/" + id).statusCode(200);
        }
    }

    @Test
    void unitsAboveSeeItOnceAnActivityOfADisclosedPlanUsesIt() {
        var id = uploaded(Specimen.picture("anh.jpg", "jpg"));
        var so = world.cast.so();
        so.get("/evidence/" + id).statusCode(404);
        so.get("/evidence?unit=" + world.commune).body("items", hasSize(0));

        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        var draft = world.issuedPlan(2024).activityDraft("2024-03-01", null, channel, 1);
        draft.put("evidence", List.of(id));
        var activity = world.cast.ha().create("/activities", draft);

        so.get("/evidence/" + id).statusCode(200).body("activityCount", equalTo(1));
        so.get("/evidence/" + id + "/content").statusCode(200);
        so.get("/evidence?activity=" + activity).body("items.id", contains(id.toString()));
    }

    @Test
    void namesLoseTheirPathsAndWhatMisleadsTheEye() {
        assertThat(nameOf("..\\..\\windows\\ảnh hội nghị.jpg")).isEqualTo("ảnh hội nghị.jpg");
        assertThat(nameOf("../../../etc/passwd")).isEqualTo("passwd.jpg");
        assertThat(nameOf("hóa đơn\u202egpj.exe")).isEqualTo("hóa đơngpj.exe.jpg");
        assertThat(nameOf("a\u0309nh.JPG")).isEqualTo("ảnh.JPG");
        assertThat(nameOf("...")).isEqualTo("tệp.jpg");
        assertThat(nameOf("x".repeat(400) + ".jpg")).hasSize(200).endsWith("x.jpg");
    }

    @Test
    void oneKeyIsOneFile() {
        var key = UUID.randomUUID().toString();
        var specimen = Specimen.text("biên bản.txt", "Nội dung");
        var first =
                upload(world.cast.ha(), specimen, key).statusCode(201).extract().<String>path("id");
        upload(world.cast.ha(), specimen, key).statusCode(201).body("id", equalTo(first));
        upload(world.cast.ha(), Specimen.text("biên bản.txt", "Khác"), key)
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        world.cast.ha().get("/evidence?unit=" + world.commune).body("items", hasSize(1));
    }

    @Test
    void linksLeadToTheWebOnly() {
        var ha = world.cast.ha();
        ha.post("/evidence/links", link("https://example.org/tin?id=1"))
                .statusCode(201)
                .body("kind", equalTo("LINK"));
        for (var url : List.of(
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "https:",
                "//example.org",
                "https://a b",
                "https://ai@example.org/")) {
            ha.post("/evidence/links", link(url)).statusCode(422).body("errors[0].pointer", equalTo("/url"));
        }
        var id = ha.get("/evidence?kind=LINK")
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        ha.get("/evidence/" + id + "/content").statusCode(409);
    }

    /** Case idn-link: an address as the address bar shows it, and what else browsers take. */
    @Test
    void idnLinkAndItsSiblingsAreKeptAsWritten() throws IOException {
        var request = new ObjectMapper().readTree(new File("src/test/resources/cases/idn-link/request.json"));
        for (var url : List.of(
                request.path("url").textValue(),
                "https://xn--xcminh-jxa6480c7hc.vn/tin",
                "https://example.vn/a?q=cải cách",
                "https://example.vn/a|b[1]?x={y}#\"z",
                "HTTP://EXAMPLE.VN:8080",
                "https://127.0.0.1/a",
                "https://[2001:db8::1]:443/a")) {
            world.cast.ha().post("/evidence/links", link(url)).statusCode(201).body("url", equalTo(url));
        }
        for (var url : List.of(
                "https://a..vn/",
                "https://",
                "https://.vn",
                "https://vn:port/",
                "https://[x]/",
                "https://example.org\\@ai.vn/",
                "https://ai＠example.org/",
                "https://example.org/a\nb")) {
            world.cast
                    .ha()
                    .post("/evidence/links", link(url))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("LINK_NOT_WEB"));
        }
    }

    @Test
    void wordsFindItWhateverTheirMarks() {
        uploaded(Specimen.text("Biên bản Đức Thọ.txt", "Nội dung"));
        uploaded(Specimen.text("Danh sách.txt", "Nội dung"));
        world.cast.ha().get("/evidence?q=duc tho bien").body("items.title", contains("Biên bản Đức Thọ"));
    }

    @Test
    void whatIsMissingIsNamed() {
        world.cast
                .ha()
                .request()
                .contentType("multipart/form-data")
                .multiPart("unit", world.commune.toString())
                .post(Actor.API + "/evidence")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"));
        Upload.by(world.cast.ha(), world.commune, Specimen.text("a.txt", "a"), null, "x".repeat(501))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"));
    }

    private Map<String, Object> link(String url) {
        return Map.of("unit", world.commune, "url", url, "title", "Bài viết");
    }

    private String nameOf(String given) {
        return upload(world.cast.ha(), Specimen.picture(given, "jpg"))
                .statusCode(201)
                .extract()
                .path("fileName");
    }

    private UUID uploaded(Specimen specimen) {
        return Upload.kept(world.cast.ha(), world.commune, specimen);
    }

    private ValidatableResponse upload(Actor actor, Specimen specimen) {
        return upload(actor, specimen, null);
    }

    private ValidatableResponse upload(Actor actor, Specimen specimen, String key) {
        return Upload.by(actor, world.commune, specimen, key, null);
    }
}
