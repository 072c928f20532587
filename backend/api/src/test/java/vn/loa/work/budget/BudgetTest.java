package vn.loa.work.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** Sources and lines of a plan's money. */
@QuarkusTest
class BudgetTest {
    private World world;
    private Actor tai;
    private PlanInWorld plan;
    private MoneyInWorld money;

    @BeforeEach
    void tell() {
        world = World.tell();
        tai = world.cast.tai();
        plan = world.plan(2024);
        money = MoneyInWorld.of(plan, tai);
    }

    @Test
    void aBudgetIsReadByTheUnitAndAboveOnceItsPlanHasLeftDraft() {
        Actor.NOBODY.get(money.path).statusCode(401);
        world.cast.la().get(money.path).statusCode(404);
        world.cast.so().get(money.path).statusCode(404);
        world.cast.minh().get(money.path).statusCode(200).body("can", contains("BUDGET_READ"));
        world.cast.ha().get(money.path).statusCode(200).body("can", contains("BUDGET_READ"));
        tai.get(money.path).statusCode(200).body("can", contains("BUDGET_READ", "BUDGET_EDIT"));

        world.cast.ha().put("/plans/" + plan.id + "/submission", Map.of()).statusCode(200);
        world.cast.so().get(money.path).statusCode(200).body("can", contains("BUDGET_READ"));
        world.cast.so().get("/budgets?plan=" + plan.id).body("items", hasSize(1));
        world.cast.la().get("/budgets?plan=" + plan.id).body("items", hasSize(0));
    }

    @Test
    void theAccountantMakesOneBudgetOfAPlan() {
        var other = Map.of("plan", world.plan(2025).id);
        Actor.NOBODY.post("/budgets", other).statusCode(401);
        world.cast.la().post("/budgets", other).statusCode(422).body("errors[0].pointer", equalTo("/plan"));
        world.cast.ha().post("/budgets", other).statusCode(403);
        tai.get("/budgets?unit=" + world.commune).body("items", hasSize(1));
        tai.post("/budgets", other).statusCode(201).body("year", equalTo(2025));
        tai.post("/budgets", other).statusCode(409).body("code", equalTo("BUDGET_EXISTS"));
    }

    @Test
    void aSourceWithoutAnAmountSetsNoCapAndSaysSo() {
        var source = money.allocation("PROVINCE", null);
        money.line(source, "In tờ gấp", 6_000_000);
        tai.get(money.path)
                .body("allocations[0].amount", nullValue())
                .body("allocations[0].free", nullValue())
                .body("allocations[0].estimated", equalTo(6_000_000))
                .body("totals.allocated", equalTo(0))
                .body("totals.estimated", equalTo(6_000_000))
                .body("totals.sourcesWithoutAmount", equalTo(1))
                .body("warnings.code", contains("ALLOCATION_WITHOUT_AMOUNT"))
                .body("warnings[0].detail", equalTo("Nguồn ngân sách tỉnh chưa được giao số tiền."));
        money.editAllocation(source, "PROVINCE", 5_999_999L)
                .statusCode(409)
                .body("code", equalTo("ALLOCATION_BELOW_LINES"))
                .body("detail", containsString("6.000.000"));
        money.editAllocation(source, "PROVINCE", 6_000_000L).statusCode(200).body("warnings", hasSize(0));
        money.addLine(source, "Thêm", 1).statusCode(409).body("code", equalTo("CAP_EXCEEDED"));
    }

    @Test
    void linesNeverAddUpToMoreThanWasGiven() {
        var source = money.allocation("COMMUNE", 18_000_000L);
        var line = money.line(source, "Pa nô, áp phích", 7_200_000);
        money.addLine(source, "Tập huấn", 10_800_001)
                .statusCode(409)
                .body("code", equalTo("CAP_EXCEEDED"))
                .body("detail", equalTo("Vượt mức cho phép: chỉ còn 10.800.000 đồng."));
        tai.get(money.path).body("lines", hasSize(1)).body("allocations[0].estimated", equalTo(7_200_000));
        money.line(source, "Tập huấn", 10_800_000);
        money.editLine(line, source, "Pa nô, áp phích", 7_200_001).statusCode(409);
        money.editLine(line, source, "Pa nô", 200_000)
                .statusCode(200)
                .body("allocations[0].estimated", equalTo(11_000_000))
                .body("lines[0].name", equalTo("Pa nô"));
        var other = money.allocation("OTHER", 150_000L);
        money.editLine(line, other, "Pa nô", 200_000).statusCode(409);
        money.editLine(line, other, "Pa nô", 150_000)
                .statusCode(200)
                .body("allocations.source", contains("COMMUNE", "OTHER"))
                .body("allocations.estimated", contains(10_800_000, 150_000));
    }

    @Test
    void everySubEditIsGuardedByTheBudgetsVersion() {
        var source = money.allocation("COMMUNE", 18_000_000L);
        var draft = Map.of("source", "OTHER", "amount", 1);
        tai.request()
                .body(draft)
                .post(Actor.API + money.path + "/allocations")
                .then()
                .statusCode(428);
        tai.request()
                .header("If-Match", "\"0\"")
                .body(draft)
                .post(Actor.API + money.path + "/allocations")
                .then()
                .statusCode(412);
        tai.delete(money.path + "/allocations/" + source, 0).statusCode(412);
        world.cast.ha().delete(money.path + "/allocations/" + source, 1).statusCode(403);
        tai.get(money.path).body("version", equalTo(1)).body("allocations", hasSize(1));
    }

    @Test
    void aSourceStandsOnceAndGoesOnlyWithoutLines() {
        var source = money.allocation("COMMUNE", 18_000_000L);
        money.addAllocation("COMMUNE", 1L).statusCode(422).body("errors[0].code", equalTo("ALLOCATION_SOURCE_TAKEN"));
        var line = money.line(source, "Tập huấn", 1_000);
        money.remove("allocations", source).statusCode(409).body("code", equalTo("ALLOCATION_IN_USE"));
        money.spend(line, 10);
        money.remove("lines", line).statusCode(409).body("code", equalTo("LINE_IN_USE"));
        money.editLine(line, source, "Tập huấn", 9)
                .statusCode(409)
                .body("code", equalTo("LINE_BELOW_SPENT"))
                .body("detail", containsString("10 đồng"));
        var unused = money.line(source, "In ấn", 500);
        money.remove("lines", unused).statusCode(200).body("allocations[0].estimated", equalTo(1_000));
        var empty = money.allocation("OTHER", null);
        money.remove("allocations", empty).statusCode(200).body("allocations", hasSize(1));
        money.remove("allocations", empty).statusCode(404);
    }

    @Test
    void aLineNamesATaskAndItsPlaceInThePlan() {
        var channel = world.channel("PANEL_POSTER", "Pa nô", "cụm");
        var task = plan.task("Làm pa nô", world.vanHoa, channel);
        var draft = new HashMap<String, Object>(Map.of(
                "allocation",
                money.allocation("COMMUNE", 9_000_000L),
                "name",
                "Làm, treo pa nô",
                "task",
                task,
                "channel",
                channel,
                "norm",
                1_200_000,
                "quantity",
                6,
                "amount",
                7_200_000));
        money.change("lines", draft)
                .statusCode(201)
                .body("lines[0].task.id", equalTo(task.toString()))
                .body("lines[0].channel.name", equalTo("Pa nô"))
                .body("lines[0].clausePath", equalTo("I.1"))
                .body("lines[0].norm", equalTo(1_200_000));
        draft.put("task", world.plan(2025).task("Khác", world.vanHoa, channel));
        money.change("lines", draft).statusCode(422).body("errors[0].pointer", equalTo("/task"));
        draft.remove("task");
        draft.put("allocation", FreshId.next());
        money.change("lines", draft).statusCode(422).body("errors[0].pointer", equalTo("/allocation"));
        draft.put("amount", -1);
        money.change("lines", draft).statusCode(422).body("errors[0].pointer", equalTo("/amount"));
    }

    @Test
    void aClosedPlanKeepsItsMoneyAsItIs() {
        var issued = world.issuedPlan(2025);
        var closed = MoneyInWorld.of(issued, tai);
        var line = closed.line(closed.allocation("COMMUNE", 1_000L), "Tập huấn", 1_000);
        world.cast
                .minh()
                .put("/plans/" + issued.id + "/closure", Map.of("reason", "hết năm"))
                .statusCode(200);
        closed.addAllocation("OTHER", 1L).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
        closed.trySpend(line, 1).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
        tai.get(closed.path).body("can", contains("BUDGET_READ"));
    }
}
