package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A figure that a person keeps at the value it had, with a reason: one figure, so that prose and table still agree. */
@QuarkusTest
class ReportPinTest {
    private static final String COUNT = "figures.find { it.code == 'activity.count' }";
    private static final String DIFFERS = "warnings.findAll { it.code == 'PINNED_FIGURE_DIFFERS' }";

    @Inject
    Reports reports;

    private World world;
    private PlanInWorld plan;
    private Actor ha;
    private UUID channel;
    private ReportInWorld report;
    private String pin;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        ha = world.cast.ha();
        channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        act("2022-03-01");
        report = ReportInWorld.compiled(world, plan, "Q1");
        pin = report.path + "/figures/activity.count/pin";
    }

    private void act(String day) {
        ha.create("/activities", plan.activityDraft(day, null, channel, 2));
    }

    private static Map<String, Object> at(long value) {
        return Map.of("value", value, "reason", "Đã thống nhất với Văn phòng");
    }

    private String paper() {
        return ha.get(report.path + "/document").statusCode(200).extract().asString();
    }

    @Test
    void whoCompilesTheReportPinsAtThePresentValueWithAReason() {
        Actor.NOBODY.put(pin, 0, at(1)).statusCode(401);
        world.cast.la().put(pin, 0, at(1)).statusCode(404);
        for (var other : List.of(world.cast.minh(), world.cast.tai(), world.cast.tu(), world.cast.giam())) {
            other.put(pin, at(1)).statusCode(403);
        }
        ha.put(pin, 99, at(1)).statusCode(412);
        ha.put(pin, Map.of("value", 1)).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        ha.put(pin, Map.of("reason", "Thiếu giá trị")).statusCode(422).body("errors[0].pointer", equalTo("/value"));
        ha.put(report.path + "/figures/activity.khong/pin", at(1)).statusCode(404);
        ha.put(pin, at(2))
                .statusCode(409)
                .body("code", equalTo("REPORT_FIGURE_MOVED"), "detail", containsString("nay là 1"));
        ha.delete(pin, ha.version(report.path)).statusCode(409).body("code", equalTo("REPORT_FIGURE_NOT_PINNED"));
        ha.get(report.path).body(COUNT + ".pin", nullValue());
        ha.put(pin, at(1))
                .statusCode(200)
                .body(COUNT + ".pin.reason", equalTo("Đã thống nhất với Văn phòng"))
                .body(COUNT + ".pin.by", equalTo("Trần Thị Ngọc Hà"), COUNT + ".pin.computed", equalTo(1))
                .body(DIFFERS, equalTo(List.of()));
        ha.put(pin, at(1)).statusCode(409).body("code", equalTo("REPORT_FIGURE_PINNED"));
        ha.get("/journal?limit=1&subject=" + report.id)
                .body("items[0].fact", equalTo("REPORT_FIGURE_PINNED"))
                .body("items[0].reason", equalTo("Đã thống nhất với Văn phòng"))
                .body("items[0].changes[0].after", equalTo(1));
    }

    @Test
    void proseTableAndPaperSayThePinnedValueAndTheDifferenceIsNamed() {
        report.written();
        ha.put(pin, at(1)).statusCode(200);
        act("2022-03-02");
        act("2022-03-03");
        ha.get(report.path)
                .body(COUNT + ".value", equalTo(1), COUNT + ".pin.computed", equalTo(3))
                .body("figures.find { it.code == 'activity.count.LOUDSPEAKER' }.value", equalTo(3))
                .body(DIFFERS + ".detail", hasItem(containsString("ghim ở 1; tính từ những gì đã ghi là 3")));
        assertThat(report.rows(ha, "activity.count", 10)).hasSize(1);
        assertThat(paper()).contains("đã tổ chức 1 hoạt động", "(số liệu ngày ").doesNotContain("đã tổ chức 3");
        ha.put(report.path + "/submission", Map.of()).statusCode(200);
        act("2022-03-04");
        ha.get(report.path).body(COUNT + ".value", equalTo(1), COUNT + ".pin.computed", equalTo(3));
        assertThat(paper()).contains("đã tổ chức 1 hoạt động");
        assertThat(whole()).isTrue();
        world.cast
                .minh()
                .put(report.path + "/approval", ReportInWorld.issuance("7"))
                .statusCode(200)
                .body(DIFFERS + ".size()", equalTo(1));
        world.cast.so().get(report.path).body(COUNT + ".pin.by", equalTo("Trần Thị Ngọc Hà"));
        ha.delete(pin, ha.version(report.path)).statusCode(409).body("code", equalTo("REPORT_NOT_DRAFT"));
        assertThatThrownBy(() -> Database.execute("update report set pins = '{}' where id = ?", report.id))
                .hasMessageContaining("a signed report does not change");
        ha.get(report.correction().path).body(COUNT + ".value", equalTo(4), COUNT + ".pin", nullValue());
    }

    private boolean whole() {
        return QuarkusTransaction.requiringNew().call(() -> reports.whole(report.id));
    }

    @Test
    void itOutlivesAWithdrawalAndIsTakenOffAgain() {
        report.written();
        ha.put(pin, at(1)).statusCode(200);
        act("2022-03-02");
        ha.put(report.path + "/submission", Map.of()).statusCode(200);
        ha.delete(report.path + "/submission", ha.version(report.path)).statusCode(200);
        ha.get(report.path).body(COUNT + ".value", equalTo(1), COUNT + ".pin.computed", equalTo(2));
        ha.get("/report-data?year=2022&within=" + world.commune).body("items", equalTo(List.of()));
        ha.delete(pin, ha.version(report.path))
                .statusCode(200)
                .body(COUNT + ".value", equalTo(2), COUNT + ".pin", nullValue(), DIFFERS, equalTo(List.of()));
        ha.get("/journal?limit=1&subject=" + report.id).body("items[0].fact", equalTo("REPORT_FIGURE_UNPINNED"));
        assertThat(report.rows(ha, "activity.count", 10)).hasSize(2);
        ha.put(report.path + "/submission", Map.of()).statusCode(200);
        ha.get(report.path).body(COUNT + ".value", equalTo(2));
    }

    @Test
    void aShareAndItsWholeArePinnedTogether() {
        var total = "figures.find { it.code == 'topic.total' }.pin";
        var covered = report.path + "/figures/topic.covered/pin";
        long value = report.value("topic.covered");
        ha.put(covered, at(value)).statusCode(200).body(total + ".by", equalTo("Trần Thị Ngọc Hà"));
        ha.delete(report.path + "/figures/topic.total/pin", ha.version(report.path))
                .statusCode(200)
                .body("figures.findAll { it.pin != null }", equalTo(List.of()));
    }

    @Test
    void whatOneStatementSaysIsPinnedTogether() {
        var quantity = report.path + "/figures/activity.quantity.LOUDSPEAKER/pin";
        ha.put(quantity, at(2))
                .statusCode(200)
                .body(
                        "figures.findAll { it.pin != null }.code",
                        containsInAnyOrder("activity.quantity.LOUDSPEAKER", "activity.count.LOUDSPEAKER"));
        ha.put(pin, at(1))
                .statusCode(200)
                .body("figures.find { it.code == 'activity.withEvidence' }.pin", notNullValue());
    }
}
