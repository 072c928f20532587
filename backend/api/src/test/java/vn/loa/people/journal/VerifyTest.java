package vn.loa.people.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.kernel.file.FileStore;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.FullWorld;

/** Every kind of tampering is found: what the hashes alone show, and what only an anchor from before shows. */
@QuarkusTest
class VerifyTest {
    @Inject
    Anchors anchors;

    @Inject
    FileStore store;

    private FullWorld full;
    private UUID commune;
    private String anchor;

    @BeforeEach
    void tell() throws GeneralSecurityException {
        full = FullWorld.tell();
        commune = full.world.commune;
        anchor = anchors.make();
    }

    @Test
    void whatNobodyTouchedIsWholeAndGoesOn() {
        full.world.channel("LOUDSPEAKER", "Đài sau khi neo", "lượt phát");
        var findings = anchors.verify(Optional.of(anchor));
        assertThat(about(commune, findings)).isEmpty();
        assertThat(about(full.report, findings)).isEmpty();
        assertThat(about(full.evidence, findings)).isEmpty();
        assertThat(findings.looked().keySet())
                .anyMatch(what -> what.contains("entries of the journal"))
                .anyMatch(what -> what.contains("reports with frozen figures"))
                .anyMatch(what -> what.contains("signed papers"))
                .anyMatch(what -> what.contains("files of evidence"))
                .anyMatch(what -> what.contains("chains in the anchor"));
    }

    @Test
    void aCutTailWithItsHeadSetBackIsFoundByTheAnchor() {
        tamper(
                "delete from journal_entry e using journal_head h where h.unit_id = e.unit_id and e.sequence = h.sequence and e.unit_id = ?",
                "update journal_head h set sequence = e.sequence, hash = e.hash from journal_entry e where e.unit_id = h.unit_id and e.sequence = h.sequence - 1 and h.unit_id = ?");
        assertThat(about(commune, anchors.verify(Optional.empty()))).isEmpty();
        assertThat(about(commune, anchors.verify(Optional.of(anchor))))
                .singleElement()
                .asString()
                .contains("which was anchored, is gone");
    }

    @Test
    void aDeletedChainIsFoundByTheAnchor() {
        tamper("delete from journal_entry where unit_id = ?", "delete from journal_head where unit_id = ?");
        assertThat(about(commune, anchors.verify(Optional.empty()))).isEmpty();
        assertThat(about(commune, anchors.verify(Optional.of(anchor)))).hasSize(1);
    }

    @Test
    void aChainWrittenAnewIsFoundByTheAnchor() {
        tamper(
                "update journal_entry set hash = repeat('0', 64) where unit_id = ? and sequence = (select sequence from journal_head h where h.unit_id = journal_entry.unit_id)");
        assertThat(about(commune, anchors.verify(Optional.of(anchor))))
                .anyMatch(line -> line.contains("written anew since it was anchored"));
    }

    @Test
    void noReasonIsNotTheWordNull() {
        tamper("update journal_entry set reason = 'null' where unit_id = ? and sequence = 2 and reason is null");
        assertThat(about(commune, anchors.verify(Optional.empty())))
                .singleElement()
                .asString()
                .contains("broken from entry 2 on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report_figure set value = value + 1 where report_id = ? and code = 'activity.count'",
                "update report_figure set rows = '[]' where report_id = ? and rows <> '[]'",
                "update report_section set text = text || ' rất tốt' where report_id = ?",
                "update report set to_on = to_on + 1 where id = ?"
            })
    void aFrozenFigureOrTextThatChangedIsFound(String change) {
        tamperReport(change);
        assertThat(about(full.report, anchors.verify(Optional.empty())))
                .singleElement()
                .asString()
                .contains("what was frozen");
    }

    @Test
    void aFrozenReportWithAHashMadeAnewIsFoundByTheAnchor() {
        tamperReport("update report set content_hash = repeat('0', 64) where id = ?");
        assertThat(about(full.report, anchors.verify(Optional.of(anchor))))
                .anyMatch(line -> line.contains("no longer what it was when anchored"));
    }

    @Test
    void aSignedPaperThatChangedIsFoundWithAndWithoutItsHash() {
        var paper = UUID.fromString(
                Database.text("select id from signed_paper where plan_id = ? and not annexed", full.plan.id));
        Database.execute("update signed_paper set content = content || ' ' where id = ?", paper);
        assertThat(about(paper, anchors.verify(Optional.empty())))
                .singleElement()
                .asString()
                .contains("what was signed");
        Database.execute(
                "update signed_paper set content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex') where id = ?",
                paper);
        assertThat(about(paper, anchors.verify(Optional.empty()))).isEmpty();
        assertThat(about(paper, anchors.verify(Optional.of(anchor)))).hasSize(1);
    }

    @Test
    void aFileThatChangedOrIsGoneIsFound() throws IOException {
        var evidence = upload("Biên bản của " + commune);
        var file = file("select sha256 from evidence where id = ?", evidence);
        Files.writeString(file, "Biên bản khác");
        assertThat(about(evidence, anchors.verify(Optional.empty()))).hasSize(1);
        Files.delete(file);
        assertThat(about(evidence, anchors.verify(Optional.empty()))).hasSize(1);

        full.ha()
                .request()
                .accept("application/pdf")
                .get(Actor.API + "/plans/" + full.plan.id + "/document")
                .then()
                .statusCode(200);
        var paper = UUID.fromString(Database.text(
                "select paper_id from signed_paper_file f join signed_paper p on p.id = f.paper_id where plan_id = ?",
                full.plan.id));
        var made = file("select sha256 from signed_paper_file where paper_id = ?", paper);
        var whole = Files.readAllBytes(made);
        Files.write(made, new byte[] {1});
        assertThat(about(paper, anchors.verify(Optional.empty()))).hasSize(1);
        Files.write(made, whole);
    }

    @Test
    void anAnchorThatWasChangedOrSignedByAnotherIsRefused() throws GeneralSecurityException {
        var changed = anchor.replaceFirst("head " + commune + " \\d+", "head " + commune + " 1");
        assertThat(anchors.verify(Optional.of(changed)).broken()).anyMatch(line -> line.startsWith("anchor: "));
        assertThat(anchors.verify(Optional.of("không phải neo")).broken())
                .anyMatch(line -> line.startsWith("anchor: "));
        var others = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var read = Anchor.read(anchor);
        var forged = new Anchor(read.at(), List.of(), Map.of(), others.getPublic()).signed(others.getPrivate());
        assertThat(anchors.verify(Optional.of(forged)).broken())
                .anyMatch(line -> line.contains("signed with another key"));
    }

    private static List<String> about(UUID thing, Findings findings) {
        return findings.broken().stream()
                .filter(line -> line.contains(thing.toString()))
                .toList();
    }

    private UUID upload(String text) {
        return UUID.fromString(full.ha()
                .request()
                .contentType("multipart/form-data; charset=UTF-8")
                .multiPart("unit", commune.toString())
                .multiPart("file", "bien-ban.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(Actor.API + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Path file(String query, UUID of) {
        return store.find(Database.text(query, of));
    }

    private void tamper(String... statements) {
        tamper(List.of("journal_entry", "journal_head"), commune, statements);
    }

    private void tamperReport(String statement) {
        tamper(List.of("report", "report_section", "report_figure"), full.report, statement);
    }

    /** As one with the owner's rights could. */
    private static void tamper(List<String> tables, UUID id, String... statements) {
        Database.connected(connection -> {
            connection.setAutoCommit(false);
            try (var sql = connection.createStatement()) {
                for (var table : tables) {
                    sql.execute("alter table " + table + " disable trigger user");
                }
                for (var statement : statements) {
                    try (var prepared = connection.prepareStatement(statement)) {
                        prepared.setObject(1, id);
                        assertThat(prepared.executeUpdate()).isPositive();
                    }
                }
                for (var table : tables) {
                    sql.execute("alter table " + table + " enable trigger user");
                }
            }
            connection.commit();
            return null;
        });
    }
}
