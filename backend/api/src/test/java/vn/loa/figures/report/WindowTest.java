package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.work.budget.MoneyInWorld;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** What a window takes in: every act of the unit for the programme by its day, whichever plan it was done under. */
@QuarkusTest
class WindowTest {
    private World world;
    private Actor ha;
    private PlanInWorld thisYear;
    private PlanInWorld nextYear;
    private UUID loudspeaker;

    @BeforeEach
    void tell() {
        world = World.tell();
        ha = world.cast.ha();
        thisYear = world.issuedPlan(2022);
        nextYear = world.issuedPlan(2023);
        loudspeaker = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
    }

    private ReportInWorld report(PlanInWorld plan, String period) {
        return ReportInWorld.compiled(world, plan, period);
    }

    private List<Object> rows(ReportInWorld report, String code) {
        return report.rows(ha, code, 1).stream().map(row -> row.get("id")).toList();
    }

    @Test
    void anActivityOfLateDecemberIsInNextYearsFirstQuarterOnceWithItsRow() {
        var activity = thisYear.activity("2022-12-20", null, loudspeaker, 4).toString();
        nextYear.activity("2023-01-10", null, loudspeaker, 5);
        var q1 = report(nextYear, "Q1");
        assertThat(q1.value("activity.count")).isEqualTo(2);
        assertThat(q1.value("activity.quantity.LOUDSPEAKER")).isEqualTo(9);
        assertThat(rows(q1, "activity.count")).hasSize(2).containsOnlyOnce(activity);
        assertThat(rows(report(nextYear, "H1"), "activity.count")).containsOnlyOnce(activity);
        assertThat(rows(report(nextYear, "YEAR"), "activity.count")).containsOnlyOnce(activity);
        assertThat(report(nextYear, "Q3").value("activity.count")).isZero();
        assertThat(report(thisYear, "YEAR").value("activity.count")).isZero();
    }

    @Test
    void anExpenditureOfLateDecemberIsInNextYearsFirstQuarterOnceWithItsRow() {
        var money = MoneyInWorld.of(thisYear, world.cast.tai());
        var line = money.line(money.allocation("COMMUNE", 10_000_000L), "Làm pa nô", 5_000_000);
        var spent = money.spend(line, "2022-12-20", 1_500_000).toString();
        var settled = money.spend(line, "2023-01-15", 250_000).toString();
        var q1 = report(nextYear, "Q1");
        assertThat(q1.value("expenditure.total")).isEqualTo(1_750_000);
        assertThat(q1.value("expenditure.COMMUNE")).isEqualTo(1_750_000);
        assertThat(rows(q1, "expenditure.total")).containsExactly(spent, settled);
        assertThat(report(nextYear, "YEAR").value("expenditure.total")).isEqualTo(1_750_000);
        assertThat(report(thisYear, "YEAR").value("expenditure.total")).isZero();
    }

    @Test
    void anotherProgrammesActsAndAnotherUnitsAreNotTaken() {
        var law = another("PBGDPL");
        under(law, "2023-02-01");
        under(another("CCHC"), "2023-02-02");
        assertThat(report(nextYear, "Q1").value("activity.count")).isEqualTo(1);
        var stranger = World.tell();
        var channel = stranger.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        stranger.issuedPlan(2023).activity("2023-02-03", null, channel, 1);
        assertThat(report(nextYear, "H1").value("activity.count")).isEqualTo(1);
    }

    /** A second plan of the year, in force. */
    private UUID another(String programme) {
        var plan = ha.create(
                "/plans",
                Map.of(
                        "unit",
                        world.commune,
                        "year",
                        2023,
                        "programme",
                        programme,
                        "title",
                        "Kế hoạch bổ sung",
                        "recipients",
                        List.of()));
        var clause = Map.of("id", FreshId.next(), "label", "I.", "kind", "TEXT", "heading", "NỘI DUNG");
        ha.put("/plans/" + plan + "/clauses", Map.of("items", List.of(clause))).statusCode(200);
        ha.put("/plans/" + plan + "/submission", Map.of()).statusCode(200);
        var issuance = new HashMap<>(ReportInWorld.issuance(programme.equals("CCHC") ? "77" : "78"));
        issuance.putAll(Map.of("notation", "KH-UBND", "issuedOn", "2023-01-25"));
        world.cast.minh().put("/plans/" + plan + "/issuance", issuance).statusCode(200);
        return plan;
    }

    private void under(UUID plan, String day) {
        var draft = nextYear.activityDraft(day, null, loudspeaker, 1);
        draft.putAll(Map.of("plan", plan, "topics", List.of()));
        ha.create("/activities", draft);
    }

    @Test
    void moneyOfADraftedPlanIsNotTakenBeforeThePlanIsInForce() {
        var money = MoneyInWorld.of(world.plan(2023), world.cast.tai());
        money.spend(money.line(money.allocation("COMMUNE", 10_000_000L), "Làm pa nô", 5_000_000), "2023-02-02", 1_000);
        assertThat(report(nextYear, "YEAR").value("expenditure.total")).isZero();
    }

    @Test
    void aSubmittedReportDoesNotMoveWhenAnEarlierPlansActComesLater() {
        nextYear.activity("2023-01-10", null, loudspeaker, 5);
        var q1 = report(nextYear, "Q1").submitted();
        var hash = q1.view().<String>path("contentHash");
        thisYear.activity("2022-12-20", null, loudspeaker, 4);
        assertThat(q1.value("activity.count")).isEqualTo(1);
        assertThat(q1.view().<String>path("contentHash")).isEqualTo(hash);
        assertThat(report(nextYear, "H1").value("activity.count")).isEqualTo(2);
    }

    @Test
    void aTargetCountsWhatTheFiguresOfItsPlanCountThroughItsChannels() {
        var portal = world.channel("PORTAL", "Trang thông tin điện tử", "tin bài");
        var plan = world.plan(2024);
        plan.put(
                "targets",
                List.of(
                        target("ACTIVITY_COUNT", null),
                        target("ACTIVITY_COUNT", "LOUDSPEAKER"),
                        target("QUANTITY_SUM", null),
                        Map.of("id", FreshId.next(), "name", "Tin", "formula", "QUANTITY_SUM", "measure", "Tin bài"),
                        target("QUANTITY_SUM", "PORTAL"),
                        target("AUDIENCE_SUM", "LOUDSPEAKER"),
                        target("TOPICS_COVERED", null),
                        target("TOPICS_COVERED", "PORTAL"),
                        target("TASKS_DONE_SHARE", null),
                        target("TASKS_DONE_SHARE", "LOUDSPEAKER")));
        plan.issue();
        var spoken = plan.task("Phát thanh", world.vanHoa, loudspeaker);
        plan.task("Đăng tin", world.vanHoa, portal);
        nextYear.activity("2023-12-20", null, loudspeaker, 100);
        var heard = plan.activityDraft("2024-12-20", spoken, loudspeaker, 4);
        heard.put("audience", 45);
        ha.create("/activities", heard);
        var read = plan.activityDraft("2024-02-01", null, portal, 3);
        read.put("topics", List.of(plan.otherTopic));
        ha.create("/activities", read);
        var withdrawn = plan.activity("2024-02-02", null, loudspeaker, 50);
        ha.put("/activities/" + withdrawn + "/withdrawal", Map.of("reason", "Nhập nhầm"))
                .statusCode(200);
        ha.put("/tasks/" + spoken + "/completion", Map.of("explanation", "Đã phát"))
                .statusCode(200);
        ha.get("/plans/" + plan.id + "/targets")
                .body("items.reached", equalTo(List.of(2, 1, 0, 3, 3, 45, 2, 1, 50, 100)))
                .body("items[0].denominator", nullValue())
                .body("items[6].numerator", equalTo(2))
                .body("items[7].denominator", equalTo(2))
                .body("items[8].denominator", equalTo(2))
                .body("items[9].denominator", equalTo(1));
    }

    private static Map<String, Object> target(String formula, String channelType) {
        var target = new HashMap<String, Object>(
                Map.of("id", FreshId.next(), "name", formula, "formula", formula, "measure", "lượt", "value", 10));
        if (channelType != null) {
            target.put("channelType", channelType);
        }
        return target;
    }
}
