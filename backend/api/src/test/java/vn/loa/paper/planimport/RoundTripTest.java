package vn.loa.paper.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.paper.planimport.PlanImportInWorld.PLAN;
import static vn.loa.paper.planimport.PlanImportInWorld.acceptance;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** What the writer writes, the reader reads: a plan that leaves as a paper and comes back is the same plan. */
@QuarkusTest
class RoundTripTest {
    private World world;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf, application/pdf",
        "html, text/html"
    })
    void aPlanWrittenAndReadAgainProposesTheSamePlan(String ending, String mediaType) {
        var first = PlanImportInWorld.read(world, "ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8));
        var before = proposal(first);
        String plan = ha.put("/plan-imports/" + first + "/acceptance", acceptance())
                .statusCode(200)
                .extract()
                .path("plan.id");
        byte[] paper = ha.request()
                .accept(mediaType)
                .get(Actor.API + "/plans/" + plan + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        var again = proposal(PlanImportInWorld.read(world, "ke-hoach." + ending, paper));

        assertThat(clauses(again)).isEqualTo(clauses(before));
        assertThat(texts(again, "topics", "name")).isEqualTo(texts(before, "topics", "name"));
        assertThat(texts(again, "tasks", "title")).isEqualTo(texts(before, "tasks", "title"));
        assertThat(texts(again, "parties", "name")).isEqualTo(texts(before, "parties", "name"));
        assertThat(members(again, "citations", "number")).isEqualTo(members(before, "citations", "number"));
        assertThat(members(again, "tasks", "rrule")).isEqualTo(members(before, "tasks", "rrule"));
        assertThat(members(again, "recipients", "text")).isEqualTo(members(before, "recipients", "text"));
    }

    private Map<String, Object> proposal(UUID id) {
        return ha.get("/plan-imports/" + id).statusCode(200).extract().path("proposal");
    }

    private static List<String> clauses(Map<String, Object> proposal) {
        return list(proposal, "clauses").stream()
                .map(clause -> clause.get("kind") + " " + clause.get("label") + " " + text(clause, "heading") + " "
                        + text(clause, "text"))
                .toList();
    }

    private static List<String> texts(Map<String, Object> proposal, String pieces, String member) {
        return list(proposal, pieces).stream().map(piece -> text(piece, member)).toList();
    }

    private static List<Object> members(Map<String, Object> proposal, String pieces, String member) {
        return list(proposal, pieces).stream().map(piece -> piece.get(member)).toList();
    }

    @SuppressWarnings("unchecked")
    private static String text(Map<String, Object> piece, String member) {
        var written = (Map<String, Object>) piece.get(member);
        return written == null ? "" : (String) written.get("text");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> proposal, String member) {
        return (List<Map<String, Object>>) proposal.get(member);
    }
}
