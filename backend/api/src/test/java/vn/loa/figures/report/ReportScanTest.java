package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.file.FileStore;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

/** The scan of a signed and stamped report, byte for byte. */
@QuarkusTest
class ReportScanTest {
    private static final byte[] SCAN = pdf("bản có dấu");
    private static final byte[] OTHER = pdf("bản quét lại");

    @Inject
    ReportScanCheck check;

    private World world;
    private Actor ha;
    private ReportInWorld report;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        report = ReportInWorld.compiled(world, world.issuedPlan(2022), "Q1");
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + " " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private ValidatableResponse attach(Actor actor, int version, String name, byte[] bytes) {
        return actor.request()
                .contentType("multipart/form-data; charset=UTF-8")
                .header("If-Match", "\"" + version + "\"")
                .multiPart("file", name, bytes, "application/octet-stream")
                .put(Actor.API + report.path + "/scan")
                .then();
    }

    private ValidatableResponse attach(Actor actor, byte[] bytes) {
        return attach(actor, ha.version(report.path), "bao-cao-21.pdf", bytes);
    }

    @Test
    void whoPreparesOrSignsTheReportAttachesItsScanAndNobodyElse() {
        attach(ha, SCAN).statusCode(409).body("code", equalTo("REPORT_SCAN_STANDS"));
        report.signed("21");
        attach(Actor.NOBODY, 0, "a.pdf", SCAN).statusCode(401);
        attach(world.cast.la(), 0, "a.pdf", SCAN).statusCode(404);
        for (var other : List.of(world.cast.tu(), world.cast.tai(), world.cast.giam(), world.cast.so())) {
            attach(other, SCAN).statusCode(403);
        }
        attach(ha, 0, "a.pdf", SCAN).statusCode(412);
        attach(ha, new byte[0]).statusCode(422).body("errors[0].code", equalTo("FILE_EMPTY"));
        attach(ha, "<html><script>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("code", equalTo("FILE_TYPE_REFUSED"));
        ha.get(report.path + "/scan").statusCode(404).body("code", equalTo("REPORT_WITHOUT_SCAN"));
        ha.get(report.path).body("scan", nullValue(), "can", hasItems("REPORT_SCAN"));
        attach(world.cast.minh(), SCAN)
                .statusCode(200)
                .body("scan.fileName", equalTo("bao-cao-21.pdf"), "scan.size", equalTo(SCAN.length))
                .body("scan.sha256", equalTo(FileStore.sha256(SCAN)), "scan.addedBy", equalTo("Nguyễn Văn Minh"))
                .body("state", equalTo("APPROVED"));
    }

    @Test
    void itTravelsUpByteForByteAndIsInTheBinder() throws IOException {
        report.signed("21");
        String hash = report.view().path("contentHash");
        attach(ha, SCAN).statusCode(200).body("contentHash", equalTo(hash));
        ha.put(report.path + "/dispatch", Map.of("sentOn", "2022-03-19")).statusCode(200);
        var so = world.cast.so();
        var sent = so.get(report.path + "/scan?inline=true").statusCode(200).extract();
        assertThat(sent.asByteArray()).isEqualTo(SCAN);
        assertThat(sent.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(sent.header("Content-Disposition")).startsWith("inline; ");
        assertThat(sent.header("Content-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(FileStore.sha256(SCAN))) + ":");
        so.request()
                .header("If-None-Match", sent.header("ETag"))
                .get(Actor.API + report.path + "/scan")
                .then()
                .statusCode(304);
        world.cast.la().get(report.path + "/scan").statusCode(404);
        so.get(report.path).body("can", not(hasItems("REPORT_SCAN")));
        so.get(report.path + "/binder").body("papers", equalTo(2));
        var zip = so.request().get(Actor.API + report.path + "/binder.zip").asByteArray();
        assertThat(entry(zip, "van-ban/bao-cao-21-BC-UBND-ban-scan.pdf")).isEqualTo(SCAN);
        assertThat(entry(zip, "van-ban/bao-cao-21-BC-UBND.pdf")).isNotEqualTo(SCAN);
    }

    private static byte[] entry(byte[] zip, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void itIsReplacedUntilTheUnitAboveDecidesAndTheJournalKeepsWhatWasReplaced() {
        report.sent("21", "2022-03-19");
        attach(ha, SCAN).statusCode(200);
        int version = ha.version(report.path);
        attach(ha, SCAN).statusCode(200).body("version", equalTo(version));
        attach(ha, OTHER).statusCode(200).body("scan.sha256", equalTo(FileStore.sha256(OTHER)));
        var changed = "items[0].changes.find { it.field == 'sha256' }";
        ha.get("/journal?limit=1&subject=" + report.id)
                .body("items[0].fact", equalTo("REPORT_SCAN_ATTACHED"))
                .body(
                        changed + ".before",
                        equalTo(FileStore.sha256(SCAN)),
                        changed + ".after",
                        equalTo(FileStore.sha256(OTHER)));
        ha.delete(report.path + "/scan", ha.version(report.path))
                .statusCode(200)
                .body("scan", nullValue());
        ha.delete(report.path + "/scan", ha.version(report.path)).statusCode(404);
        attach(ha, SCAN).statusCode(200);
        var so = world.cast.so();
        so.put(report.path + "/receipt", Map.of()).statusCode(200);
        attach(ha, OTHER).statusCode(200);
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
        attach(ha, SCAN).statusCode(409).body("code", equalTo("REPORT_SCAN_STANDS"));
        ha.delete(report.path + "/scan", ha.version(report.path)).statusCode(409);
        ha.get(report.path).body("scan.sha256", equalTo(FileStore.sha256(OTHER)), "can", not(hasItems("REPORT_SCAN")));
        assertThatThrownBy(() -> Database.execute("update report set scan = null where id = ?", report.id))
                .hasMessageContaining("a signed report does not change");
        assertThat(seals()).contains(FileStore.sha256(OTHER));
    }

    private List<String> seals() {
        var seals = new ArrayList<String>();
        check.seals((name, seal) -> seals.add(seal));
        return seals;
    }
}
