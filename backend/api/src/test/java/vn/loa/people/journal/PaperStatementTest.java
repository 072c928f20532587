package vn.loa.people.journal;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.file.FileStore;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FullWorld;

/** A paper in a drawer proves what it says, and what the journal said when it was signed. */
@QuarkusTest
class PaperStatementTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static FullWorld full;
    private static String plan;
    private static String report;

    @Inject
    Anchors anchors;

    @Inject
    EntityManager em;

    @BeforeEach
    void tell() {
        if (full == null) {
            full = FullWorld.tell();
            plan = "/plans/" + full.plan.id + "/document";
            report = "/reports/" + full.report + "/document";
        }
    }

    @Test
    void theCodeIsReadFromACopyOfPageOneAndSaysWhatThePaperSays() throws IOException {
        var printed = Printed.of(file(report, "application/pdf"));
        var text = printed.code().orElseThrow();
        for (double degrees : List.of(-2.0, -1.0, 1.0, 2.0)) {
            assertThat(printed.turned(degrees).compressed(0.4f).code())
                    .as("turned by " + degrees)
                    .hasValue(text);
        }
        var said = PaperStatement.read(text).statement();
        assertThat(said.paper()).isEqualTo(StatedPaper.REPORT);
        assertThat(said.unitId()).isEqualTo(full.world.commune);
        assertThat(said.unitCode()).isEqualTo(Database.text("select code from unit where id = ?", full.world.commune));
        assertThat(said.number()).isEqualTo("15/BC-UBND");
        assertThat(said.signedOn()).hasToString("2024-03-18");
        assertThat(said.content())
                .isEqualTo(Database.text("select content_hash from report where id = ?", full.report));
        assertThat(said.sequence()).isPositive();
        assertThat(said.hash())
                .isEqualTo(Database.text(
                        "select hash from journal_entry where unit_id = ? and sequence = ?",
                        full.world.commune,
                        said.sequence()));
        List<List<String>> rows = full.ha().get(report).extract().path("blocks.find { it.type == 'TABLE' }.rows");
        assertThat(said.lines()).isNotEmpty().allSatisfy(line -> assertThat(rows.get(line.row() - 1))
                .contains(Integer.toString(line.row()), line.count(), line.result()));
    }

    @Test
    void aPlansCodeHoldsTheHashOfItsDataAndStandsInTheWordFileToo() throws IOException {
        var text = Printed.of(file(plan, "application/pdf")).code().orElseThrow();
        var said = PaperStatement.read(text).statement();
        assertThat(said.paper()).isEqualTo(StatedPaper.PLAN);
        assertThat(said.content())
                .isEqualTo(full.ha()
                        .request()
                        .accept("application/json")
                        .get(Actor.API + plan)
                        .header("ETag")
                        .replace("\"", ""));
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(plan, DOCX)))) {
            var picture = word.getAllPictures().getFirst().getData();
            assertThat(Printed.code(ImageIO.read(new ByteArrayInputStream(picture))))
                    .hasValue(text);
        }
    }

    @Test
    void theFiguresInsideThePdfAreDerivedAgainFromTheirRows() throws IOException {
        var json = new JsonMapper();
        try (var document = Loader.loadPDF(file(report, "application/pdf"))) {
            var files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            var specification = files.get("so-lieu.json");
            assertThat(specification.getCOSObject().getNameAsString("AFRelationship"))
                    .isEqualTo("Data");
            var embedded = specification.getEmbeddedFile().toByteArray();
            var data = json.readTree(embedded);
            assertThat(data.path("contentHash").asText())
                    .isEqualTo(Database.text("select content_hash from report where id = ?", full.report));
            assertThat(new String(embedded, UTF_8)).doesNotContain("title", "place", "Nguyễn", "Trần");
            assertThat(data.path("figures").findValuesAsText("code"))
                    .contains("activity.count")
                    .doesNotContain("task.overdue");
            for (var figure : data.path("figures")) {
                long sum = 0;
                var hashes = new ArrayList<String>();
                for (var row : rows(figure.path("code").asText())) {
                    sum += ((Number) row.get("counted")).longValue();
                    hashes.add(FileStore.sha256(json.writeValueAsBytes(new TreeMap<>(row))));
                }
                assertThat(sum)
                        .as(figure.path("code").asText())
                        .isEqualTo(figure.path("value").asLong());
                assertThat(json.convertValue(figure.path("rows"), List.class)).isEqualTo(hashes);
            }
        }
    }

    private static List<Map<String, Object>> rows(String code) {
        return full.ha()
                .get("/reports/" + full.report + "/figures/" + code + "/rows?limit=200")
                .statusCode(200)
                .extract()
                .path("items");
    }

    @Test
    void aDraftAndAPageOfHtmlCarryNone() throws IOException {
        var draft = full.world.plan(2031);
        assertThat(Printed.of(file("/plans/" + draft.id + "/document", "application/pdf"))
                        .code())
                .isEmpty();
        assertThat(new String(file(plan, "text/html"))).doesNotContain(PaperStatement.BEGINS);
    }

    @Test
    void whoeverHasThePublishedKeyChecksItAndFindsEveryChangedSign() throws IOException, GeneralSecurityException {
        var text = Printed.of(file(report, "application/pdf")).code().orElseThrow();
        var signed = PaperStatement.read(text);
        String x = given().get("/open/paper-keys")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .extract()
                .path("keys.find { it.kid == '" + signed.statement().key() + "' }.x");
        assertThat(verified(x, signed)).isTrue();
        int found = 0;
        for (int i = PaperStatement.BEGINS.length(); i < text.length(); i++) {
            var changed = text.substring(0, i) + (text.charAt(i) == '7' ? '8' : '7') + text.substring(i + 1);
            try {
                found += verified(x, PaperStatement.read(changed)) ? 0 : 1;
            } catch (IllegalArgumentException | SignatureException damaged) {
                found++;
            }
        }
        assertThat(found).isEqualTo(text.length() - PaperStatement.BEGINS.length());
    }

    @Test
    void aJournalWrittenAnewHashesAndAllIsConvictedByOnePaper() throws IOException {
        var told = FullWorld.tell();
        var text = Printed.of(file(told.ha(), "/reports/" + told.report + "/document", "application/pdf"))
                .code()
                .orElseThrow();
        check(told.ha(), text).body("verdict", equalTo("HELD")).body("journal.whole", equalTo(true));
        told.world.channel("LOUDSPEAKER", "Đài sau khi ký", "lượt phát");
        check(told.ha(), text).body("verdict", equalTo("HELD"));

        writeAnew(told.world.commune);
        told.ha().get("/journal/verification?unit=" + told.world.commune).body("whole", equalTo(true));
        check(told.ha(), text).body("verdict", equalTo("REWRITTEN"));
        assertThat(anchors.verify(Optional.of(text + "\n")).broken())
                .anyMatch(line -> line.contains("15/BC-UBND") && line.contains("written anew"));
    }

    @Test
    void onlyWhoReadsTheJournalHoldsAPaperAgainstItAndAForgedOneProvesNothing() throws IOException {
        var text = Printed.of(file(plan, "application/pdf")).code().orElseThrow();
        assertThat(Actor.NOBODY
                        .request()
                        .queryParam("statement", text)
                        .get(Actor.API + "/journal/verification/paper")
                        .statusCode())
                .isEqualTo(401);
        check(full.world.cast.la(), text, 404);
        check(full.world.cast.tu(), text, 403);
        check(full.ha(), "LOA1:XYZ", 422).body("errors[0].pointer", equalTo("?statement"));
        var last = text.charAt(text.length() - 1);
        check(full.ha(), text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0'), 200)
                .body("verdict", equalTo("FORGED"));
    }

    private static ValidatableResponse check(Actor actor, String text) {
        return check(actor, text, 200);
    }

    private static ValidatableResponse check(Actor actor, String text, int status) {
        return actor.request()
                .queryParam("statement", text)
                .get(Actor.API + "/journal/verification/paper")
                .then()
                .statusCode(status);
    }

    private static byte[] file(String path, String type) {
        return file(full.ha(), path, type);
    }

    private static byte[] file(Actor actor, String path, String type) {
        return actor.request()
                .accept(type)
                .get(Actor.API + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** As a stranger's script does it, with nothing of ours but the key. */
    private static boolean verified(String x, PaperStatement.Signed signed) throws GeneralSecurityException {
        var raw = Base64.getUrlDecoder().decode(x);
        var turned = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            turned[raw.length - 1 - i] = raw[i];
        }
        boolean odd = turned[0] < 0;
        turned[0] &= 0x7F;
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(
                        NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, turned))));
        var signing = Signature.getInstance("Ed25519");
        signing.initVerify(key);
        signing.update(signed.content());
        return signing.verify(signed.signature());
    }

    /** As one with the owner's rights could: another reason in the first entry, and every hash from there on. */
    private void writeAnew(UUID unit) {
        var entries =
                new ArrayList<Entry>(em.createQuery("from Entry where unitId = :unit order by sequence", Entry.class)
                        .setParameter("unit", unit)
                        .getResultList());
        entries.getFirst().reason = "Không phải thế";
        Database.connected(connection -> {
            connection.setAutoCommit(false);
            try (var sql = connection.createStatement()) {
                sql.execute("alter table journal_entry disable trigger user");
                sql.execute("alter table journal_head disable trigger user");
                var hash = "";
                for (var entry : entries) {
                    entry.previousHash = hash;
                    hash = entry.computeHash();
                    try (var update = connection.prepareStatement(
                            "update journal_entry set reason = ?, previous_hash = ?, hash = ? where unit_id = ? and sequence = ?")) {
                        update.setString(1, entry.reason);
                        update.setString(2, entry.previousHash);
                        update.setString(3, hash);
                        update.setObject(4, unit);
                        update.setLong(5, entry.sequence);
                        update.executeUpdate();
                    }
                }
                try (var update = connection.prepareStatement("update journal_head set hash = ? where unit_id = ?")) {
                    update.setString(1, hash);
                    update.setObject(2, unit);
                    update.executeUpdate();
                }
                sql.execute("alter table journal_entry enable trigger user");
                sql.execute("alter table journal_head enable trigger user");
            }
            connection.commit();
            return null;
        });
    }
}
