package vn.loa.work.coverage;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.World;

/** Topics against channels: what was communicated where, and what nobody has said yet. */
@QuarkusTest
class CoverageTest {
    @Test
    void eachCellCountsWhatItsRowsShowAndEachActivityOnce() {
        var world = World.tell();
        var ha = world.cast.ha();
        var plan = world.issuedPlan(2024);
        var loa = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        var trang = world.channel("PORTAL", "Trang xã", "bài");
        var path = "/plans/" + plan.id + "/coverage";
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        ha.get(path)
                .body("uncovered", equalTo(2))
                .body("topics.name", contains("Dịch vụ công trực tuyến", "Cơ chế một cửa"))
                .body("topics.cells.flatten()", empty())
                .body("channels.name", containsInAnyOrder("Đài truyền thanh", "Trang xã"));

        plan.activity("2024-03-01", null, loa, 5);
        plan.activity("2024-06-01", null, loa, 1);
        plan.activity("2024-06-02", null, trang, 1);
        var withdrawn = plan.activity("2024-06-03", null, trang, 1);
        ha.put("/activities/" + withdrawn + "/withdrawal", Map.of("reason", "Ghi nhầm"))
                .statusCode(200);
        var both = plan.activityDraft("2024-06-04", null, loa, 1);
        both.put("topics", List.of(plan.topic, plan.otherTopic));
        ha.create("/activities", both);

        ha.get(path)
                .body("uncovered", equalTo(0))
                .body("topics.activities", contains(4, 1))
                .body("topics[0].cells.find { it.channel == '%s' }.activities".formatted(loa), equalTo(3))
                .body("topics[0].cells.find { it.channel == '%s' }.activities".formatted(trang), equalTo(1));
        ha.get("/activities?count=true&plan=%s&topic=%s&channel=%s".formatted(plan.id, plan.topic, loa))
                .body("total", equalTo(3));
        // What nobody communicated in these days comes first.
        ha.get(path + "?from=2024-03-01&to=2024-03-31")
                .body("topics.name", contains("Cơ chế một cửa", "Dịch vụ công trực tuyến"))
                .body("topics.activities", contains(0, 1))
                .body("uncovered", equalTo(1));
        // A channel that went out of use stays where it was used.
        ha.put("/channels/" + trang + "/retirement", Map.of()).statusCode(200);
        ha.get(path).body("channels.name", containsInAnyOrder("Đài truyền thanh", "Trang xã"));
        ha.get(path + "?from=2024-03-01&to=2024-03-31").body("channels.name", contains("Đài truyền thanh"));
        ha.get(path + "?from=2024-03-31&to=2024-03-01")
                .statusCode(422)
                .body("errors[0].code", equalTo("COVERAGE_DAYS_REVERSED"));
        ha.get(path + "?from=hôm nay").statusCode(400);
    }
}
