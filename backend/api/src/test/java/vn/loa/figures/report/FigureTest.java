package vn.loa.figures.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.figures.composer.Numbers;
import vn.loa.work.budget.MoneyInWorld;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureKind;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A figure is what a plain count says, opens into exactly its rows, and stands still once submitted. */
@QuarkusTest
class FigureTest {
    private static final List<String> SUMMED = List.of(
            "activity.count",
            "activity.count.LOUDSPEAKER",
            "activity.quantity.LOUDSPEAKER",
            "topic.covered",
            "topic.total",
            "task.total");

    @Inject
    DataSource database;

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

    private UUID on(String day) {
        return plan.activity(day, task, loudspeaker, 4);
    }

    private ReportInWorld report(String period) {
        return ReportInWorld.compiled(world, plan, period);
    }

    private long plainCount(String from, String to) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from activity where plan_id = ? and held_on between cast(? as date) and cast(? as date) and withdrawn_at is null")) {
            query.setObject(1, plan.id);
            query.setString(2, from);
            query.setString(3, to);
            var result = query.executeQuery();
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void aWindowHoldsItsFirstAndLastDayAndNoOther() throws SQLException {
        List.of("2021-12-15", "2022-02-01", "2022-03-14", "2022-03-15", "2022-06-14", "2022-06-15")
                .forEach(this::on);
        withdraw(on("2022-02-02"));
        var q1 = report("Q1");
        var h1 = report("H1");
        assertThat(q1.value("activity.count")).isEqualTo(3).isEqualTo(plainCount("2021-12-15", "2022-03-14"));
        assertThat(h1.value("activity.count")).isEqualTo(5).isEqualTo(plainCount("2021-12-15", "2022-06-14"));
        assertThat(q1.value("activity.quantity.LOUDSPEAKER")).isEqualTo(12);
        assertThat(q1.figures().get("activity.quantity.LOUDSPEAKER")).containsEntry("measure", "lượt phát");
        assertThat(days(q1)).containsExactly("2021-12-15", "2022-02-01", "2022-03-14");
        assertThat(report("Q3").value("activity.count")).isEqualTo(1);
    }

    @Test
    void aTaskCountsAsDoneByTheDayItWasDoneNotTheDayItWasEntered() {
        var late = plan.task("Niêm yết danh mục", world.tuPhap, loudspeaker);
        var cancelledLate = plan.task("Hội thi", world.tuPhap, loudspeaker);
        var cancelled = plan.task("Sân khấu hóa", world.tuPhap, loudspeaker);
        var march = ha.on(LocalDate.of(2022, 3, 18));
        march.put("/tasks/" + task + "/completion", done("2022-03-14")).statusCode(200);
        march.put("/tasks/" + late + "/completion", done("2022-03-15")).statusCode(200);
        march.put("/tasks/" + cancelledLate + "/cancellation", Map.of("reason", "Gộp", "cancelledOn", "2022-03-15"))
                .statusCode(200);
        march.put("/tasks/" + cancelled + "/cancellation", Map.of("reason", "Gộp", "cancelledOn", "2022-03-14"))
                .statusCode(200);
        var q1 = report("Q1");
        assertThat(q1.value("task.total")).isEqualTo(3);
        assertThat(q1.value("task.done")).isEqualTo(1);
        var h1 = report("H1");
        assertThat(h1.value("task.total")).isEqualTo(2);
        assertThat(h1.value("task.done")).isEqualTo(2);
    }

    private static Map<String, String> done(String day) {
        return Map.of("explanation", "Đã làm.", "completedOn", day);
    }

    private List<Object> days(ReportInWorld report) {
        return report.rows(ha, "activity.count", 2).stream()
                .map(row -> row.get("on"))
                .toList();
    }

    @Test
    void rowsAddUpToEveryFigureLiveAndFrozen() {
        List.of("2021-12-20", "2022-01-10", "2022-03-01").forEach(this::on);
        spend("2022-02-10", 1_500_000);
        var report = report("Q1");
        assertThat(report.figures().keySet()).containsAll(SUMMED).doesNotContain("activity.count.PRESS");
        requireRowsAddUp(report);
        var live = report.written().figures();
        var frozen = report.submitted().figures();
        assertThat(frozen.keySet()).containsExactlyElementsOf(live.keySet());
        frozen.forEach((code, figure) -> {
            assertThat(figure).as(code).containsEntry("frozen", true);
            assertThat(figure.get("value")).as(code).isEqualTo(live.get(code).get("value"));
        });
        requireRowsAddUp(report);
        assertThat(report.value("expenditure.total")).isEqualTo(1_500_000);
        assertThat(report.value("expenditure.COMMUNE")).isEqualTo(1_500_000);
    }

    private void requireRowsAddUp(ReportInWorld report) {
        report.figures().forEach((code, figure) -> {
            var rows = report.rows(ha, code, 1);
            assertThat(rows.stream()
                            .mapToLong(row -> ((Number) row.get("counted")).longValue())
                            .sum())
                    .as(code)
                    .isEqualTo(((Number) figure.get("value")).longValue());
            assertThat(rows).as(code).hasSize((int) figure.get("rowCount"));
        });
    }

    private void spend(String day, long amount) {
        var money = MoneyInWorld.of(plan, world.cast.tai());
        money.spend(money.line(money.allocation("COMMUNE", 10_000_000L), "Làm pa nô", 5_000_000), day, amount);
    }

    @Test
    void sharesKeepNumeratorAndDenominatorApart() {
        on("2022-01-10");
        var proven = plan.activityDraft("2022-01-11", task, loudspeaker, 2);
        proven.put(
                "evidence",
                List.of(ha.create(
                        "/evidence/links",
                        Map.of("unit", world.commune, "url", "https://example.org/bai", "title", "Bài viết"))));
        proven.put("integratedInto", "Ngày Pháp luật");
        proven.put("audience", 45);
        ha.create("/activities", proven);
        ha.put("/tasks/" + task + "/completion", Map.of("explanation", "Đã làm xong"))
                .statusCode(200);
        var year = report("YEAR").figures();
        assertThat(year.get("activity.withEvidence"))
                .containsEntry("value", 1)
                .containsEntry("numerator", 1)
                .containsEntry("denominator", 2);
        assertThat(year.get("topic.covered"))
                .containsEntry("numerator", 1)
                .containsEntry("denominator", 2)
                .containsEntry("target", 2);
        assertThat(year.get("activity.audience")).containsEntry("value", 45);
        assertThat(year.get("activity.integrated")).containsEntry("value", 1);
        // Completed long after the window closed, so within it the task was still open and past its day.
        assertThat(year.get("task.done")).containsEntry("value", 0).containsEntry("denominator", 1);
        assertThat(year.get("task.overdue")).containsEntry("value", 1);
    }

    @Test
    void whatIsSubmittedStandsWhateverHappensToItsRows() {
        var edited = on("2022-01-10");
        var withdrawn = on("2022-01-11");
        var report = report("Q1").submitted();
        var before = report.view();
        var rows = report.rows(ha, "activity.quantity.LOUDSPEAKER", 50);
        on("2022-01-12");
        ha.put("/activities/" + edited, plan.activityDraft("2022-01-10", task, loudspeaker, 40))
                .statusCode(200);
        withdraw(withdrawn);
        assertThat(report.view().<List<?>>path("figures")).isEqualTo(before.path("figures"));
        assertThat(report.view().<String>path("contentHash")).isEqualTo(before.path("contentHash"));
        assertThat(report.rows(ha, "activity.quantity.LOUDSPEAKER", 50)).isEqualTo(rows);
        world.cast
                .minh()
                .put(report.path + "/return", Map.of("reason", "Cập nhật số liệu."))
                .statusCode(200);
        assertThat(report.value("activity.quantity.LOUDSPEAKER")).isEqualTo(44);
        assertThat(report.value("activity.count")).isEqualTo(2);
    }

    @Test
    void anyReaderCanDeriveTheHashAgain() {
        on("2022-01-10");
        on("2022-01-11");
        var report = report("Q1").submitted();
        var view = report.view();
        var figures = report.figures().values().stream()
                .map(figure -> {
                    var content = new TreeMap<>(figure);
                    content.keySet()
                            .retainAll(List.of("code", "value", "measure", "numerator", "denominator", "target"));
                    content.put("rows", report.rows(ha, (String) figure.get("code"), 1));
                    return content;
                })
                .toList();
        var sections = view.<List<Map<String, Object>>>path("sections").stream()
                .map(section -> Map.of(
                        "code", section.get("code"), "heading", section.get("heading"), "text", section.get("text")))
                .toList();
        assertThat(ContentHash.sha256(Map.of(
                        "period",
                        "Q1",
                        "year",
                        2022,
                        "from",
                        view.path("from"),
                        "to",
                        view.path("to"),
                        "sections",
                        sections,
                        "figures",
                        figures)))
                .isEqualTo(view.path("contentHash"));
    }

    @Test
    void anUnknownFigureHasNoRows() {
        var report = report("Q1");
        ha.get(report.path + "/figures/activity.count.PRESS/rows").statusCode(404);
        ha.get(report.path + "/figures").statusCode(200).body("items.code[0]", equalTo("activity.count"));
        world.cast.la().get(report.path + "/figures").statusCode(404);
    }

    @Test
    void figuresAreWrittenTheVietnameseWay() {
        var counted = new Figure(new FigureCode(FigureKind.SPENT), 117_500_000, null, null, null, 3, false);
        assertThat(new Numbers(Figure.byCode(List.of(counted))).fill("Đã chi {{expenditure.total}} đồng, {{x}}."))
                .isEqualTo("Đã chi 117.500.000 đồng, {{x}}.");
    }

    private void withdraw(UUID activity) {
        ha.put("/activities/" + activity + "/withdrawal", Map.of("reason", "Nhập nhầm"))
                .statusCode(200);
    }
}
