package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A signed report's way up to the unit above, and back down with a reason. */
@QuarkusTest
class ReportChainTest {
    private static final Map<String, Object> REASON = Map.of(
            "reason", "Chưa nêu nguyên nhân.",
            "sections", List.of("III"),
            "figures", List.of("activity.count"));

    private World world;
    private PlanInWorld plan;
    private Actor ha;
    private Actor minh;
    private Actor so;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        ha = world.cast.ha();
        minh = world.cast.minh();
        so = world.cast.so();
    }

    private ReportInWorld report(String period) {
        return ReportInWorld.compiled(world, plan, period);
    }

    @Test
    void whoMayDoWhatClimbsTheLadder() {
        var report = report("Q1").signed("1");
        var sending = Map.of("sentOn", "2022-03-19");
        Actor.NOBODY.put(report.path + "/dispatch", 0, sending).statusCode(401);
        world.cast.la().put(report.path + "/dispatch", 0, sending).statusCode(404);
        minh.put(report.path + "/dispatch", sending).statusCode(403);
        so.put(report.path + "/dispatch", sending).statusCode(403);
        so.put(report.path + "/acceptance", Map.of())
                .statusCode(409)
                .body("code", equalTo("REPORT_NOT_AWAITING_DECISION"));
        ha.put(report.path + "/dispatch", sending)
                .statusCode(200)
                .body("state", equalTo("SENT"), "sentOn", equalTo("2022-03-19"), "late", equalTo(false))
                .body("sentBy", equalTo("Trần Thị Ngọc Hà"), "can", not(hasItems("REPORT_ACCEPT")));
        ha.put(report.path + "/dispatch", sending).statusCode(409);
        for (var own : List.of(ha, minh)) {
            own.put(report.path + "/acceptance", Map.of()).statusCode(403);
            own.put(report.path + "/return", REASON).statusCode(403);
        }
        world.cast.la().put(report.path + "/acceptance", 0, Map.of()).statusCode(404);
        so.get(report.path)
                .body("can", hasItems("REPORT_READ", "REPORT_ACCEPT"), "can", not(hasItems("REPORT_COMPILE")));
        so.put(report.path + "/receipt", 0, Map.of()).statusCode(412);
        so.put(report.path + "/receipt", Map.of())
                .statusCode(200)
                .body("state", equalTo("RECEIVED"), "receivedBy", equalTo("Sở Nội vụ"));
        so.put(report.path + "/acceptance", Map.of("note", "Đủ số liệu"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"), "decidedBy", equalTo("Sở Nội vụ"));
        so.put(report.path + "/return", REASON).statusCode(409);
        so.put(report.path, Map.of("title", "Sửa hộ", "recipients", List.of())).statusCode(403);
    }

    @Test
    void theDayOfSendingLiesBetweenTheSignatureAndToday() {
        var report = report("Q1").signed("1");
        for (var day : List.of("2022-03-17", "2099-01-01")) {
            ha.put(report.path + "/dispatch", Map.of("sentOn", day))
                    .statusCode(422)
                    .body(
                            "errors[0].pointer",
                            equalTo("/sentOn"),
                            "errors[0].code",
                            equalTo("REPORT_SENT_ON_ANOTHER_DAY"));
        }
        ha.put(report.path + "/dispatch", Map.of()).statusCode(422);
        assertThat(report.view().<String>path("state")).isEqualTo("APPROVED");
        ha.put(report.path + "/dispatch", Map.of("sentOn", "2022-03-21"))
                .statusCode(200)
                .body("late", equalTo(true));
    }

    @Test
    void whatIsReturnedStaysAsSignedAndTheCommuneSeesWhyWhereItLooksFirst() {
        var report = report("Q1").sent("1", "2022-03-19");
        var paper = ha.get(report.path + "/document").extract().asString();
        String hash = report.view().path("contentHash");
        so.put(report.path + "/return", Map.of("reason", "Sai", "sections", List.of("X")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sections/0"), "errors[0].code", equalTo("REPORT_SECTION_UNKNOWN"));
        so.put(report.path + "/return", Map.of("reason", "Sai", "figures", List.of("activity.nonsense")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/figures/0"));
        so.put(report.path + "/return", REASON)
                .statusCode(200)
                .body("state", equalTo("RETURNED"), "returnReason", equalTo("Chưa nêu nguyên nhân."))
                .body(
                        "returnedSections",
                        equalTo(List.of("III")),
                        "returnedFigures",
                        equalTo(List.of("activity.count")))
                .body("contentHash", equalTo(hash), "documentNumber", equalTo("1/BC-UBND"));
        assertThat(ha.get(report.path + "/document").extract().asString()).isEqualTo(paper);
        ha.get("/me/inbox?unit=" + world.commune)
                .body("waiting.kind", equalTo(List.of("REPORT_RETURNED")))
                .body("waiting[0].reason", equalTo("Chưa nêu nguyên nhân."));
        var correction = report.correction();
        ha.get(correction.path)
                .body("state", equalTo("DRAFT"), "edition", equalTo(2), "returnReason", nullValue())
                .body("corrects.id", equalTo(report.id.toString()))
                .body("corrects.returnReason", equalTo("Chưa nêu nguyên nhân."))
                .body("corrects.returnedSections", equalTo(List.of("III")));
        ha.get("/me/inbox?unit=" + world.commune)
                .body("waiting.subject", equalTo(List.of(correction.id.toString())))
                .body("waiting[0].reason", equalTo("Chưa nêu nguyên nhân."));
        so.get(correction.path).statusCode(404);
        so.get(report.path).body("correctedBy", nullValue());
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsAndNamesTheActThatMadeTheDifference() {
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        var task = plan.task("Phát thanh", world.vanHoa, channel);
        plan.activity("2022-02-01", task, channel, 3);
        var report = report("Q1").sent("1", "2022-03-19");
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
        var act = plan.activity("2022-02-08", task, channel, 2);
        assertThat(report.value("activity.count")).isEqualTo(1);
        var correction = report.correction();
        ha.post(report.path + "/corrections", Map.of()).statusCode(409).body("code", equalTo("REPORT_CORRECTED"));
        correction.write(correction.section("III"), "Đã bổ sung nguyên nhân.").statusCode(200);
        ha.get(report.path + "/differences").body("items", empty());
        var count = "items.find { it.code == 'activity.count' }";
        var draft = ha.get(correction.path + "/differences")
                .statusCode(200)
                .body(count + ".before", equalTo("1"), count + ".after", equalTo("2"))
                .body(count + ".rows.id", equalTo(List.of(act.toString())), count + ".rows[0].change", equalTo("ADDED"))
                .body("items.findAll { it.kind == 'SECTION' }.code", equalTo(List.of("III")))
                .extract()
                .<List<?>>path("items.findAll { it.kind == 'FIGURE' }");
        correction.sent("2", "2022-04-02");
        so.get(correction.path + "/differences").body("items.findAll { it.kind == 'FIGURE' }", equalTo(draft));
        ha.get(correction.path)
                .body(
                        "late",
                        equalTo(false),
                        "contentHash",
                        not(equalTo(report.view().path("contentHash"))));
        so.get("/me/inbox?unit=" + world.province)
                .body("waiting.subject", equalTo(List.of(correction.id.toString())))
                .body("waiting[0].unit.id", equalTo(world.commune.toString()));
        so.get(report.path).body("state", equalTo("ACCEPTED"), "correctedBy.id", equalTo(correction.id.toString()));
        ha.get(correction.path + "/document")
                .body("blocks[0].text", startsWith("Báo cáo này thay Báo cáo số 1/BC-UBND"));
    }

    @Test
    void theUnitAboveDecidesOnTheLatestEdition() {
        var report = report("Q1").sent("1", "2022-03-19");
        so.get("/me/inbox?unit=" + world.province).body("waiting.kind", equalTo(List.of("REPORT_TO_ACCEPT")));
        var correction = report.correction();
        so.get("/me/inbox?unit=" + world.province).body("waiting.subject", equalTo(List.of(report.id.toString())));
        correction.sent("2", "2022-03-20");
        for (var step : List.of("/receipt", "/acceptance")) {
            so.put(report.path + step, Map.of()).statusCode(409).body("code", equalTo("REPORT_CORRECTED"));
        }
        so.put(report.path + "/return", REASON).statusCode(409).body("code", equalTo("REPORT_CORRECTED"));
        so.get(report.path).body("can", equalTo(List.of("REPORT_READ")));
        so.put(correction.path + "/acceptance", Map.of()).statusCode(200);
        ha.get("/periods?unit={unit}&year=2022", world.commune)
                .body(
                        "items[0].report",
                        equalTo(correction.id.toString()),
                        "items[0].reportState",
                        equalTo("ACCEPTED"));
    }

    @Test
    void nobodyAcceptsWhatTheySubmittedOrSent() {
        var report = report("Q1").sent("1", "2022-03-19");
        var both = List.of(
                Map.of("role", "COORDINATOR", "unit", world.commune),
                Map.of("role", "COORDINATOR", "unit", world.province));
        World.administrator()
                .put(
                        "/accounts/" + ha.id(),
                        Map.of(
                                "username",
                                ha.username(),
                                "fullName",
                                "Trần Thị Ngọc Hà",
                                "roles",
                                both,
                                "assignees",
                                List.of()))
                .statusCode(200);
        ha.get(report.path).body("can", not(hasItems("REPORT_ACCEPT")));
        ha.put(report.path + "/acceptance", Map.of())
                .statusCode(409)
                .body(
                        "code",
                        equalTo("REPORT_SUBMITTER_CANNOT_ACCEPT"),
                        "detail",
                        containsString("không tự chấp nhận"));
        so.put(report.path + "/acceptance", Map.of()).statusCode(200);
    }

    @Test
    void onlyWhatIsSignedIsCorrected() {
        var report = report("Q1");
        ha.post(report.path + "/corrections", Map.of()).statusCode(409).body("code", equalTo("REPORT_NOT_SIGNED"));
        report.signed("1");
        minh.post(report.path + "/corrections", Map.of()).statusCode(403);
        so.post(report.path + "/corrections", Map.of()).statusCode(403);
        var correction = report.correction();
        ha.delete(correction.path, ha.version(correction.path)).statusCode(204);
        report.correction();
    }

    @Test
    void theDatabaseKeepsWhatIsSigned() {
        var report = report("Q1").sent("1", "2022-03-19");
        var id = report.id;
        for (var change : List.of(
                "update report set title = 'khác' where id = ?",
                "update report set state = 'DRAFT', sent_on = null where id = ?",
                "update report_section set text = 'khác' where report_id = ?",
                "update report_figure set value = value + 1 where report_id = ?",
                "delete from report_figure where report_id = ?")) {
            assertThatThrownBy(() -> Database.execute(change, id))
                    .hasMessageContaining("a signed report does not change");
        }
    }
}
