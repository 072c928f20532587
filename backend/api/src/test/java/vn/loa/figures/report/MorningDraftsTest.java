package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.job.Turn;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.TestClock;
import vn.loa.world.World;

/** A report is there before it is asked for, once, and says what it lacks and whose that is. */
@QuarkusTest
class MorningDraftsTest {
    private static final int YEAR = TestClock.TODAY.getYear();

    @Inject
    MorningDrafts drafts;

    private World world;
    private Actor ha;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
    }

    private List<Map<String, Object>> reports() {
        return ha.get("/reports?unit=" + world.commune)
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** The last window of the year before that closed by today. */
    private static LocalDate lastClose() {
        return List.of(
                        LocalDate.of(YEAR - 1, 12, 14),
                        LocalDate.of(YEAR, 3, 14),
                        LocalDate.of(YEAR, 6, 14),
                        LocalDate.of(YEAR, 9, 14),
                        LocalDate.of(YEAR, 12, 14))
                .stream()
                .filter(day -> day.isBefore(TestClock.TODAY))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    @ActivateRequestContext
    void inTheMorningAfterTheWindowClosedTheDraftStandsOnce() {
        var plan = world.issuedPlan(lastClose().getYear());
        drafts.draft(lastClose(), new Turn());
        assertThat(reports()).isEmpty();
        drafts.draft(lastClose().plusDays(1), new Turn());
        drafts.draft(lastClose().plusDays(1), new Turn());
        drafts.draft(lastClose().plusDays(9), new Turn());
        assertThat(reports()).hasSize(1).first().satisfies(report -> {
            assertThat(report.get("state")).isEqualTo("DRAFT");
            assertThat(report.get("to")).isEqualTo(lastClose().toString());
            assertThat(((Map<?, ?>) report.get("plan")).get("id")).isEqualTo(plan.id.toString());
        });
        world.cast
                .giam()
                .get("/journal?subject=" + reports().getFirst().get("id"))
                .statusCode(200)
                .body("items.fact", hasItem("REPORT_COMPILED"))
                .body("items[0].actorKind", equalTo("LOA"), "items[0].actor", equalTo("Loa"))
                .body("items[0].actorId", nullValue());
    }

    @Test
    @ActivateRequestContext
    void whatNoProcessDidInTimeIsMadeUpForButNotForEver() {
        world.issuedPlan(lastClose().getYear());
        drafts.draft(lastClose().plusDays(32), new Turn());
        assertThat(reports()).isEmpty();
        drafts.draft(lastClose().plusDays(31), new Turn());
        assertThat(reports()).hasSize(1);
    }

    @Test
    @ActivateRequestContext
    void aReportThatStandsOrWasDeletedIsLeftAlone() {
        world.issuedPlan(lastClose().getYear());
        drafts.draft(lastClose().plusDays(1), new Turn());
        var path = "/reports/" + reports().getFirst().get("id");
        ha.delete(path, ha.version(path)).statusCode(204);
        drafts.draft(lastClose().plusDays(1), new Turn());
        assertThat(reports()).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void aPlanThatIsNotInForceHasNoReport() {
        PlanInWorld draft = world.plan(lastClose().getYear());
        drafts.draft(lastClose().plusDays(1), new Turn());
        assertThat(reports()).isEmpty();
        assertThat(draft.id).isNotNull();
    }

    @Test
    void theReportSaysBeforehandWhatItWillLackAndWhose() {
        var plan = world.issuedPlan(2022);
        var loudspeaker = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        var due = plan.taskDraft("Treo pa nô", world.vanHoa, loudspeaker);
        due.put("dueOn", "2022-02-28");
        var task = ha.create("/tasks", due);
        plan.activity("2022-02-10", task, loudspeaker, 4);
        var path = "/plans/" + plan.id + "/report-gaps?period=Q1";
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        ha.get("/plans/" + plan.id + "/report-gaps").statusCode(422);
        ha.get(path + "&year=2019").statusCode(422).body("errors[0].code", equalTo("REPORT_PERIOD_UNKNOWN"));
        ha.get("/plans/" + UUID.randomUUID() + "/report-gaps?period=Q1").statusCode(404);
        world.cast
                .tu()
                .get(path)
                .statusCode(200)
                .body("items.kind", equalTo(List.of("TASK", "PROOF", "TOPIC")))
                .body("items[0].title", equalTo("Treo pa nô"), "items[0].onDay", equalTo("2022-02-28"))
                .body("items[1].owner", equalTo("Trần Thị Ngọc Hà"), "items[2].title", equalTo("Cơ chế một cửa"));
    }
}
