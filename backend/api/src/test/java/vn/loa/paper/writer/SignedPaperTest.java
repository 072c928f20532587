package vn.loa.paper.writer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What is signed stays as it was signed, byte for byte, whatever happens to the rows it was made of. */
@QuarkusTest
class SignedPaperTest {
    private static final List<String> FORMATS = List.of(
            "application/json",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/pdf",
            "text/html");

    private World world;
    private PlanInWorld plan;
    private UUID channel;

    @BeforeEach
    void tell() {
        world = World.tell();
        channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        plan = world.plan(2023);
        plan.task("Phát thanh chuyên mục", world.vanHoa, channel);
        plan.issue();
    }

    @Test
    void aPlanKeepsItsPaperWhateverHappensAfterwards() {
        var paths = List.of("/plans/" + plan.id + "/document", "/plans/" + plan.id + "/document?annex=true");
        var before = papers(paths);
        plan.task("Việc thêm vào tháng mười một", world.vanHoa, channel);
        rename(world.commune, "xã Đổi Tên");
        renameAssignee(world.vanHoa);
        assertThat(papers(paths)).isEqualTo(before);
    }

    @Test
    void theAnnexIsTheTableOfTheDayOfSigning() {
        plan.task("Việc thêm vào tháng mười một", world.vanHoa, channel);
        world.cast
                .ha()
                .get("/plans/" + plan.id + "/document?annex=true")
                .body("annexes[0].blocks[0].rows.size()", equalTo(1))
                .body("annexes[0].blocks[0].rows[0][1]", equalTo("Phát thanh chuyên mục"));
    }

    @Test
    void aReportKeepsItsPaperWhateverHappensAfterwards() {
        var report = world.cast.ha().create("/reports", Map.of("plan", plan.id, "period", "Q1"));
        var path = "/reports/" + report;
        List<Map<String, Object>> sections =
                world.cast.ha().get(path).statusCode(200).extract().path("sections");
        for (var section : sections) {
            world.cast
                    .ha()
                    .put(
                            path + "/sections/" + section.get("code"),
                            (int) section.get("version"),
                            Map.of("heading", section.get("heading"), "text", "Đã thực hiện đúng kế hoạch."))
                    .statusCode(200);
        }
        world.cast.ha().put(path + "/submission", Map.of()).statusCode(200);
        world.cast
                .minh()
                .put(
                        path + "/approval",
                        Map.of(
                                "number", "31",
                                "notation", "BC-UBND",
                                "issuedOn", "2023-03-16",
                                "signer", "Nguyễn Văn Minh",
                                "signerTitle", "CHỦ TỊCH",
                                "signingAuthority", "TM"))
                .statusCode(200);
        var before = papers(List.of(path + "/document"));
        rename(world.commune, "xã Đổi Tên");
        plan.activity("2023-02-10", null, channel, 40);
        assertThat(papers(List.of(path + "/document"))).isEqualTo(before);
    }

    @Test
    void aFileIsKeptUnderTheHashInItsTag() {
        var path = "/plans/" + plan.id + "/document";
        var first = take(path, FORMATS.get(2));
        assertThat(Database.rows(
                        "select sha256 from signed_paper_file f join signed_paper p on p.id = f.paper_id where p.plan_id = ?",
                        plan.id))
                .containsExactly(first.header("ETag").replace("\"", ""));
    }

    @Test
    void whoHasThePaperAlreadyIsToldSo() {
        for (var format : FORMATS) {
            var path = "/plans/" + plan.id + "/document";
            var tag = take(path, format).header("ETag");
            world.cast
                    .ha()
                    .request()
                    .accept(format)
                    .header("If-None-Match", tag)
                    .get(Actor.API + path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
        }
    }

    @Test
    void aDraftsPaperFollowsItsRows() {
        var draft = world.plan(2024);
        var path = "/plans/" + draft.id + "/document?annex=true";
        var before = take(path, FORMATS.getFirst()).header("ETag");
        draft.task("Phát thanh chuyên mục", world.vanHoa, channel);
        assertThat(take(path, FORMATS.getFirst()).header("ETag")).isNotEqualTo(before);
    }

    /** The bytes of every format of each paper, as text of one byte a letter. */
    private List<String> papers(List<String> paths) {
        return paths.stream()
                .flatMap(path -> FORMATS.stream().map(format -> take(path, format)))
                .map(answer -> new String(answer.asByteArray(), ISO_8859_1))
                .toList();
    }

    private Response take(String path, String format) {
        return world.cast
                .ha()
                .request()
                .accept(format)
                .get(Actor.API + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static void rename(UUID unit, String name) {
        Database.execute("update unit set name = ? where id = ?", name, unit);
    }

    private void renameAssignee(UUID assignee) {
        var ha = world.cast.ha();
        var path = "/assignees/" + assignee;
        ha.put(path, ha.version(path), Map.of("unit", world.commune, "name", "Tổ truyền thông", "kind", "POST"))
                .statusCode(200);
    }
}
