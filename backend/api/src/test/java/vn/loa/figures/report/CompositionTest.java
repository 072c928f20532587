package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A report is drafted with one act; its sentences follow what happens until it is submitted, and leave a person's words alone. */
@QuarkusTest
class CompositionTest {
    private static final String OWN = "Đồng chí Chủ tịch trực tiếp chỉ đạo.";

    @Inject
    Reports reports;

    private World world;
    private PlanInWorld plan;
    private Actor ha;
    private UUID loudspeaker;
    private UUID task;

    @BeforeEach
    void tell() {
        world = World.tell();
        plan = world.issuedPlan(2022);
        ha = world.cast.ha();
        loudspeaker = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        task = plan.task("Duy trì chuyên mục truyền thanh", world.vanHoa, loudspeaker);
    }

    private ReportInWorld report() {
        return ReportInWorld.compiled(world, plan, "Q1");
    }

    private static String written(ReportInWorld report, Actor reader, String passage) {
        List<Map<String, Object>> passages =
                reader.get(report.path + "/passages").statusCode(200).extract().path("passages");
        return passages.stream()
                .filter(one -> one.get("code").equals("passage." + passage))
                .map(one -> (String) one.get("written"))
                .findFirst()
                .orElseThrow();
    }

    private static String paper(ReportInWorld report, Actor reader) {
        return reader.get(report.path + "/document").statusCode(200).extract().asString();
    }

    /** The causes written and the rest as it was drafted. */
    private ReportInWorld finished() {
        var report = report();
        report.write(report.section("I"), report.section("I").get("text") + "\n" + OWN)
                .statusCode(200);
        report.write(report.section("IV"), "{{passage.limits}}\nNguyên nhân: cán bộ kiêm nhiệm.")
                .statusCode(200);
        report.write(report.section("VI"), "Không có.").statusCode(200);
        return report;
    }

    @Test
    void whoReadsTheReportReadsItsPassages() {
        var path = report().path + "/passages";
        Actor.NOBODY.get(path).statusCode(401);
        world.cast.la().get(path).statusCode(404);
        world.cast.so().get(path).statusCode(404);
        world.cast.tu().get(path).statusCode(200);
    }

    @Test
    void oneActDraftsWhatCanBeToldFromFigures() {
        var report = report();
        ha.get(report.path)
                .body("sections.findAll { !it.ready }.code", equalTo(List.of("IV", "VI")))
                .body("blocking.code", equalTo(List.of("SECTION_LACKS_CAUSES", "SECTION_BLANK")))
                .body("sections.collectMany { it.unknownFigures }", empty());
        assertThat(written(report, ha, "overview"))
                .isEqualTo("Trong kỳ không phát sinh hoạt động tuyên truyền cải cách hành chính (CCHC).");
        assertThat(written(report, ha, "topics"))
                .isEqualTo(
                        "Chưa tuyên truyền nội dung nào trong 02 nội dung của kế hoạch: Dịch vụ công trực tuyến và Cơ chế một cửa.");
        assertThat(written(report, ha, "channels.empty"))
                .isEqualTo("Trong kỳ không phát sinh hoạt động tuyên truyền qua: đài truyền thanh.");
    }

    @Test
    void anActAddedAfterDraftingMovesTheSentenceAndLeavesTheClerksOwnWords() {
        var report = finished();
        assertThat(paper(report, ha)).contains("không phát sinh hoạt động", OWN).doesNotContain("{{");
        plan.activity("2022-02-10", task, loudspeaker, 4);
        assertThat(written(report, ha, "channel.LOUDSPEAKER"))
                .isEqualTo("Hệ thống truyền thanh đã thực hiện 04 lượt phát về CCHC (ngày 10/02/2022).");
        plan.activity("2022-02-17", task, loudspeaker, 5);
        assertThat(paper(report, ha))
                .contains("đã thực hiện 09 lượt phát trong 02 hoạt động về CCHC.", OWN)
                .doesNotContain("không phát sinh hoạt động tuyên truyền qua")
                .doesNotContain("{{");
    }

    @Test
    void whatWasPlannedAndNotDoneIsCalledSo() {
        var draft = plan.taskDraft("Phát hằng tuần", world.vanHoa, loudspeaker);
        draft.put("startsOn", "2022-02-01");
        ha.create("/tasks", draft);
        assertThat(written(report(), ha, "channels.empty"))
                .isEqualTo("Chưa tuyên truyền theo kế hoạch qua: đài truyền thanh.");
    }

    @Test
    void whatComesNextIsReadFromTasksAndTheDaysOfRecurringOnes() {
        var due = plan.taskDraft("Tập huấn cán bộ", world.vanHoa, loudspeaker);
        due.put("dueOn", "2022-05-31");
        ha.create("/tasks", due);
        var monthly = plan.taskDraft("Sơ kết tháng", null, loudspeaker);
        monthly.put("rrule", "FREQ=MONTHLY;BYMONTHDAY=25");
        monthly.put("startsOn", "2022-01-01");
        ha.create("/tasks", monthly);
        var report = report();
        assertThat(written(report, ha, "next").lines())
                .first()
                .isEqualTo("Hoàn thành việc “Sơ kết tháng” chậm nhất ngày 25/03/2022.");
        assertThat(written(report, ha, "next")).contains("“Tập huấn cán bộ” chậm nhất ngày 31/05/2022; ");
    }

    @Test
    void theYearBeforeIsComparedWithOnlyWhereThereWasAPlan() {
        var report = report();
        plan.activity("2022-02-10", task, loudspeaker, 4);
        assertThat(written(report, ha, "overview")).doesNotContain("2021");
        var earlier = world.issuedPlan(2021);
        assertThat(written(report, ha, "overview")).contains(" (cùng kỳ năm 2021 không phát sinh)");
        earlier.activity("2021-02-10", null, loudspeaker, 3);
        assertThat(written(report, ha, "channel.LOUDSPEAKER"))
                .contains("tăng 01 lượt phát (33,3%) so với cùng kỳ năm 2021");
    }

    @Test
    void submissionKeepsTheWordsAndAWithdrawalMakesThemLiveAgain() {
        plan.activity("2022-02-10", task, loudspeaker, 4);
        var report = finished();
        ha.put(report.path + "/submission", Map.of()).statusCode(200);
        var text = (String) report.section("II").get("text");
        assertThat(text)
                .contains("đã thực hiện {{activity.quantity.LOUDSPEAKER:count}} lượt phát")
                .doesNotContain("passage");
        plan.activity("2022-02-17", task, loudspeaker, 5);
        assertThat(paper(report, ha)).contains("04 lượt phát về CCHC (ngày 10/02/2022)");
        ha.get(report.path + "/passages")
                .body("passages", empty())
                .body("numbers.token", hasItem("activity.quantity.LOUDSPEAKER:count"));
        ha.delete(report.path + "/submission", ha.version(report.path)).statusCode(200);
        assertThat((String) report.section("II").get("text")).contains("{{passage.channel.LOUDSPEAKER}}");
        assertThat(paper(report, ha)).contains("09 lượt phát trong 02 hoạt động");
    }

    @Test
    void aCorrectionBeginsWithItsPassagesLive() {
        var report = finished();
        ha.put(report.path + "/submission", Map.of()).statusCode(200);
        world.cast
                .minh()
                .put(report.path + "/approval", ReportInWorld.issuance("1"))
                .statusCode(200);
        plan.activity("2022-02-10", task, loudspeaker, 4);
        assertThat(paper(report, ha)).contains("không phát sinh hoạt động");
        assertThat(QuarkusTransaction.requiringNew().call(() -> reports.whole(report.id)))
                .isTrue();
        var correction = report.correction();
        assertThat(paper(correction, ha)).contains("04 lượt phát").contains(OWN);
        ha.get(correction.path)
                .body("sections[1].text", not(equalTo(report.section("II").get("text"))));
    }
}
