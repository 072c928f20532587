package vn.loa.figures.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.PlanInWorld;

/** What a report's figures stand beside: the year so far and its target, the time before, the year before. */
@QuarkusTest
class ReportComparisonTest extends ConsolidationInWorld {
    private Actor ha;
    private PlanInWorld aimed;
    private UUID loudspeaker;

    @BeforeEach
    void log() {
        ha = world.cast.ha();
        aimed = world.plan(2024);
        aimed.put(
                "targets",
                List.of(Map.of(
                        "id",
                        FreshId.next(),
                        "name",
                        "Lượt phát",
                        "formula",
                        "QUANTITY_SUM",
                        "channelType",
                        "LOUDSPEAKER",
                        "measure",
                        "lượt phát",
                        "value",
                        96)));
        aimed.issue();
        loudspeaker = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        aimed.activity("2024-02-01", null, loudspeaker, 10);
        aimed.activity("2024-05-01", null, loudspeaker, 20);
        aimed.activity("2024-07-01", null, loudspeaker, 5);
    }

    private ValidatableResponse comparison(ReportInWorld report) {
        return ha.get(report.path + "/comparison").statusCode(200);
    }

    private static String line(String code) {
        return "items.find { it.code == '%s' }".formatted(code);
    }

    @Test
    void whoReadsTheReportReadsWhatItStandsBeside() {
        var report = ReportInWorld.compiled(world, aimed, "Q1");
        Actor.NOBODY.get(report.path + "/comparison").statusCode(401);
        world.cast.la().get(report.path + "/comparison").statusCode(404);
        so.get(report.path + "/comparison").statusCode(404);
        world.cast.tu().get(report.path + "/comparison").statusCode(200);
    }

    @Test
    void aPeriodInsideTheYearHasTheTotalSinceItOpenedAndTheQuarterBefore() {
        var volume = line("activity.quantity.LOUDSPEAKER");
        comparison(ReportInWorld.compiled(world, aimed, "Q3"))
                .body("runningFrom", equalTo("2023-12-15"))
                .body("previousFrom", equalTo("2024-03-15"), "previousTo", equalTo("2024-06-14"))
                .body(
                        volume + ".value",
                        equalTo(5),
                        volume + ".running.value",
                        equalTo(35),
                        volume + ".target",
                        equalTo(96))
                .body(volume + ".previous.value", equalTo(20), volume + ".yearBefore", nullValue())
                .body(line("task.total") + ".previous", nullValue())
                .body(
                        line("topic.covered") + ".value",
                        equalTo(1),
                        line("topic.covered") + ".running.denominator",
                        equalTo(2));
        comparison(ReportInWorld.compiled(world, aimed, "H1"))
                .body(volume + ".value", equalTo(30), volume + ".running.value", equalTo(30))
                .body("previousFrom", equalTo("2023-06-15"), "previousTo", equalTo("2023-12-14"))
                .body(volume + ".previous", nullValue());
    }

    @Test
    void theYearBeforeIsWhatItsSignedReportSaysElseWhatIsLogged() {
        var earlier = world.issuedPlan(2023);
        earlier.activity("2023-02-01", null, loudspeaker, 4);
        var report = ReportInWorld.compiled(world, aimed, "Q1");
        comparison(report)
                .body(line("activity.count") + ".yearBefore.value", equalTo(1))
                .body(line("activity.count") + ".previous.value", equalTo(0));
        ReportInWorld.compiled(world, earlier, "Q1").signed("1");
        earlier.activity("2023-02-02", null, loudspeaker, 4);
        comparison(report).body(line("activity.count") + ".yearBefore.value", equalTo(1));
    }

    @Test
    void aSumOfUnitsIsNotComparedWithActsOfItsOwn() {
        accepted();
        var report = consolidated("ACCEPTED");
        var own = SentReport.of(
                world.province,
                "Q1",
                2021,
                FROM.minusYears(1),
                TO.minusYears(1),
                "ACCEPTED",
                Map.of("activity.count", 7L));
        so.get(report + "/comparison")
                .body(line("activity.count") + ".value", equalTo(2))
                .body(line("activity.count") + ".previous", nullValue())
                .body(line("activity.count") + ".yearBefore", nullValue());
        SentReport.figure(SentReport.summed(own), "activity.count", 5, null, null);
        so.get(report + "/comparison")
                .body(line("activity.count") + ".yearBefore.value", equalTo(5))
                .body(line("activity.count") + ".previous", nullValue());
    }
}
