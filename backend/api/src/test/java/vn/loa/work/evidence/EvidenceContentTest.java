package vn.loa.work.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlacedPhoto;
import vn.loa.world.World;

/** The bytes of evidence: stored once, given back as they came, shown where that does no harm. */
@QuarkusTest
class EvidenceContentTest {
    @ConfigProperty(name = "loa.home")
    Path home;

    private World world;

    @BeforeEach
    void tell() {
        world = World.tell();
    }

    @Test
    void aPhotoSaysWhereItWasTakenOnlyInItsOwnUnit() {
        var id = uploaded(new Specimen("đội cờ đỏ.jpg", PlacedPhoto.jpeg()));
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        var draft = world.issuedPlan(2024).activityDraft("2024-03-01", null, channel, 1);
        draft.put("evidence", List.of(id));
        world.cast.ha().create("/activities", draft);

        var own = content(world.cast.ha(), id);
        var away = content(world.cast.so(), id);
        assertThat(own.asByteArray()).isEqualTo(PlacedPhoto.jpeg());
        assertThat(PlacedPhoto.says(away.asByteArray())).isFalse();
        assertThat(away.asByteArray()).hasSize(PlacedPhoto.jpeg().length);
        assertThat(away.header("ETag")).isNotEqualTo(own.header("ETag"));
        assertThat(content(world.cast.so(), id).asByteArray()).isEqualTo(away.asByteArray());
    }

    @Test
    void aFileComesBackByteForByte() throws Exception {
        var bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy(Specimen.ascii("%PDF-1.7\n"), 0, bytes, 0, 9);
        var id = uploaded(new Specimen("quyết định.pdf", bytes));
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        world.cast.ha().get("/evidence/" + id).body("sha256", equalTo(hash)).body("size", equalTo(bytes.length));
        var answer = world.cast
                .ha()
                .get("/evidence/" + id + "/content")
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename*=UTF-8''quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("ETag", equalTo("\"" + hash + "\""))
                .extract();
        assertThat(answer.asByteArray()).isEqualTo(bytes);
        // Beside the policy of every answer; a browser keeps both.
        assertThat(answer.headers().getValues("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void picturesAndPdfAreShownInPlaceOnlyOnDemandAndTextNever() {
        var picture = uploaded(Specimen.picture("anh.png", "png"));
        var text = uploaded(Specimen.text("ghi chép.txt", "Nội dung cuộc họp"));
        disposition(picture, "").header("Content-Disposition", containsString("attachment"));
        disposition(picture, "?inline=true").header("Content-Disposition", containsString("inline"));
        disposition(text, "?inline=true").header("Content-Disposition", containsString("attachment"));
    }

    @Test
    void listsShowASmallPictureAndTheOriginalStaysAsItIs() {
        var picture = uploaded(Specimen.picture("anh.png", "png"));
        var ha = world.cast.ha();
        var small =
                disposition(picture, "?small=true").contentType("image/jpeg").extract();
        assertThat(disposition(picture, "?small=true").extract().asByteArray()).isEqualTo(small.asByteArray());
        disposition(picture, "").contentType("image/png").header("ETag", not(equalTo(small.header("ETag"))));
        ha.request()
                .header("If-None-Match", small.header("ETag"))
                .get(Actor.API + "/evidence/" + picture + "/content?small=true")
                .then()
                .statusCode(304);
        var text = uploaded(Specimen.text("ghi chép.txt", "Nội dung cuộc họp"));
        disposition(text, "?small=true").contentType(containsString("text/plain"));
        world.cast.la().get("/evidence/" + picture + "/content?small=true").statusCode(404);
    }

    @Test
    void whatIsAlreadyHeldIsNotSentAgain() {
        var id = uploaded(Specimen.picture("anh.png", "png"));
        var ha = world.cast.ha();
        var tag = ha.get("/evidence/" + id + "/content").extract().header("ETag");
        ha.request()
                .header("If-None-Match", tag)
                .get(Actor.API + "/evidence/" + id + "/content")
                .then()
                .statusCode(304);
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        var specimen = Specimen.text("một.txt", "Nội dung " + UUID.randomUUID());
        var first = upload(world.cast.ha(), specimen).extract().<String>path("sha256");
        long kept = keptFiles();
        var second =
                upload(world.cast.tai(), specimen.named("hai.txt")).extract().<String>path("sha256");
        assertThat(second).isEqualTo(first);
        assertThat(keptFiles()).isEqualTo(kept);
        world.cast.ha().get("/evidence?unit=" + world.commune).body("items", hasSize(2));
    }

    @Test
    void aLostFileIsSaidToBeLost() throws IOException {
        var id = uploaded(Specimen.text("sẽ mất.txt", "Nội dung " + UUID.randomUUID()));
        Files.delete(stored(world.cast.ha().get("/evidence/" + id).extract().path("sha256")));
        world.cast.ha().get("/evidence/" + id + "/content").statusCode(503).body("code", equalTo("FILE_MISSING"));
    }

    @Test
    void aStoreThatCannotBeWrittenLeavesNothingBehind() throws Exception {
        var specimen = Specimen.text("đĩa đầy.txt", "Nội dung " + UUID.randomUUID());
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(specimen.bytes()));
        var obstacle = stored(hash).getParent();
        Files.createDirectories(obstacle.getParent());
        Files.writeString(obstacle, "not a folder");
        try {
            upload(world.cast.ha(), specimen).statusCode(503).body("code", equalTo("FILES_NOT_WRITABLE"));
        } finally {
            Files.delete(obstacle);
        }
        assertThat(home.resolve("files/arriving")).isEmptyDirectory();
        world.cast.ha().get("/evidence?unit=" + world.commune).body("items", hasSize(0));
        upload(world.cast.ha(), specimen).statusCode(201);
    }

    private static ExtractableResponse<Response> content(Actor actor, UUID id) {
        return actor.get("/evidence/" + id + "/content").statusCode(200).extract();
    }

    private ValidatableResponse disposition(UUID id, String query) {
        return world.cast.ha().get("/evidence/" + id + "/content" + query).statusCode(200);
    }

    private Path stored(String sha256) {
        return home.resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private long keptFiles() throws IOException {
        try (var files = Files.walk(home.resolve("files"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private UUID uploaded(Specimen specimen) {
        return Upload.kept(world.cast.ha(), world.commune, specimen);
    }

    private ValidatableResponse upload(Actor actor, Specimen specimen) {
        return Upload.by(actor, world.commune, specimen);
    }
}
