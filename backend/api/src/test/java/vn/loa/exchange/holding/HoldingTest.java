package vn.loa.exchange.holding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** What hangs on a person or a unit is told before either goes. */
@QuarkusTest
class HoldingTest {
    private World world;

    @BeforeEach
    void tell() {
        world = World.tell();
        world.cast.ofTheCommune();
    }

    @Test
    void whoAdministersTheUnitSees() {
        var person = "/accounts/" + world.cast.tu().id() + "/holdings";
        var unit = "/units/" + world.commune + "/holdings";
        for (var path : List.of(person, unit)) {
            Actor.NOBODY.get(path).statusCode(401);
            world.cast.la().get(path).statusCode(404);
            world.cast.ha().get(path).statusCode(403);
            world.cast.quan().get(path).statusCode(200);
        }
    }

    @Test
    void aPersonHoldsTasksByAssigneesAndPapersByRoles() {
        var plan = world.issuedPlan(2024);
        var channel = world.channel("LOUDSPEAKER", "Đài", "lượt phát");
        plan.task("Trợ giúp pháp lý", world.tuPhap, channel);
        var done = plan.task("Ngày Pháp luật", world.tuPhap, channel);
        world.cast
                .ha()
                .put("/tasks/" + done + "/completion", Map.of("explanation", "Xong"))
                .statusCode(200);
        world.cast
                .ha()
                .put("/plans/" + world.plan(2025).id + "/submission", Map.of())
                .statusCode(200);
        world.plan(2026);
        var quan = world.cast.quan();
        quan.get("/accounts/" + world.cast.tu().id() + "/holdings")
                .body("units.unit.id", contains(world.commune.toString()))
                .body("units[0].roles.role", contains("CONTRIBUTOR"))
                .body("units[0].assignees.name", contains("Công chức Tư pháp"))
                .body("units[0].assignees[0].sole", equalTo(true))
                .body("units[0].assignees[0].openTasks", equalTo(1))
                .body("units[0].plansToSign", equalTo(0))
                .body("units[0].draftPlans", equalTo(0));
        quan.get("/accounts/" + world.cast.minh().id() + "/holdings")
                .body("units[0].roles.sole", contains(true))
                .body("units[0].assignees", empty())
                .body("units[0].plansToSign", equalTo(1));
        quan.get("/accounts/" + world.cast.ha().id() + "/holdings").body("units[0].draftPlans", equalTo(1));
        world.account("hai", "Lê Thị Hai", "CONTRIBUTOR", world.commune, List.of(world.tuPhap));
        quan.get("/accounts/" + world.cast.tu().id() + "/holdings")
                .body("units[0].roles.sole", contains(false))
                .body("units[0].assignees.sole", contains(false));
    }

    @Test
    void aUnitTellsWhatAReorganisationLeavesWithIt() {
        world.issuedPlan(2024).task("Trợ giúp pháp lý", world.tuPhap, world.channel("LOUDSPEAKER", "Đài", "lượt phát"));
        world.plan(2025);
        world.cast
                .quan()
                .get("/units/" + world.commune + "/holdings")
                .body("accounts", equalTo(6))
                .body("assignees", equalTo(3))
                .body("channels", equalTo(1))
                .body("draftPlans", equalTo(1))
                .body("submittedPlans", equalTo(0))
                .body("issuedPlans", equalTo(1))
                .body("openTasks", equalTo(1))
                .body("openReports", equalTo(0));
    }
}
