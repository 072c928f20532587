package vn.loa.demo;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.Window;
import vn.loa.world.Actor;
import vn.loa.world.TestClock;

/** Holds every figure of the demonstration against {@code demo-recount.sql}, which counts on its own. */
@QuarkusTest
class RecountTest {
    private static final List<String> PLANS = List.of("ha-tinh", "lien-minh-2022", "duc-minh");

    record Recounted(String plan, String period, String code, Long value) {}

    record Head(UUID plan, UUID unit, String programme, Integer year) {}

    @Inject
    Demo demo;

    @Inject
    Sql sql;

    @Inject
    Figures figures;

    @BeforeEach
    void allIsTold() {
        demo.tell(() -> {});
    }

    @Test
    void everyFigureOfEveryPeriodAgrees() throws IOException {
        var recounted = recount();
        for (var plan : PLANS) {
            for (var period : List.of("Q1", "H1", "Q3", "YEAR")) {
                var expected = recounted.getOrDefault(PlanTelling.id(plan) + " " + period, Map.of());
                assertThat(counted(plan, period))
                        .as("%s, %s", plan, period)
                        .containsExactlyInAnyOrderEntriesOf(expected);
            }
        }
    }

    /** The cases a count gets wrong are in the demonstration: an act between two years, and a task done late. */
    @Test
    void theHardCasesAreThere() {
        var acts = sql.of(
                        "select count(*) from activity where plan_id = cast(:plan as uuid) and held_on = date '2021-12-20'")
                .bind("plan", PlanTelling.id("lien-minh-2022"));
        assertThat(acts.one(Long.class)).isPositive();
        var late = sql.of("select count(*) from task where plan_id = cast(:plan as uuid) and done_on > due_on")
                .bind("plan", PlanTelling.id("duc-minh"));
        assertThat(late.one(Long.class)).isPositive();
    }

    /** Those frozen at submission too: nothing in the demonstration was entered for a period after its report. */
    @Test
    void everyFigureOfEveryReportAgrees() throws IOException {
        var recounted = recount();
        var ha = Actor.signIn("ha", "loa-demo-2026");
        var reports = PLANS.stream()
                .flatMap(plan -> ha
                        .get("/reports?plan=" + PlanTelling.id(plan))
                        .extract()
                        .<List<Map<String, Object>>>path("items")
                        .stream())
                .toList();
        assertThat(reports).hasSizeGreaterThanOrEqualTo(2);
        for (var report : reports) {
            var figures = ha.get("/reports/" + report.get("id") + "/figures")
                    .extract()
                    .<List<Map<String, Object>>>path("items");
            var plan = (String) ((Map<?, ?>) report.get("plan")).get("id");
            assertThat(withoutZeros(figures.stream(), figure -> (String) figure.get("code"), figure -> ((Number)
                                    figure.get("value"))
                            .longValue()))
                    .as("%s of %s", report.get("period"), plan)
                    .containsExactlyInAnyOrderEntriesOf(recounted.get(plan + " " + report.get("period")));
        }
    }

    private Map<String, Long> counted(String plan, String period) {
        var of = sql.of("select id as plan, unit_id as unit, programme, year from plan where id = cast(:plan as uuid)")
                .bind("plan", PlanTelling.id(plan))
                .one(Head.class);
        var days = window(period, of.year);
        var window = Window.of(of.plan, List.of(of.unit), of.programme, days[0], days[1]);
        return withoutZeros(
                figures.of(List.of(window)).get(window).stream(),
                figure -> figure.code().toString(),
                figure -> figure.value());
    }

    private static LocalDate[] window(String period, int year) {
        return switch (period) {
            case "Q1" -> days(year - 1, 12, year, 3);
            case "H1" -> days(year - 1, 12, year, 6);
            case "Q3" -> days(year, 6, year, 9);
            default -> days(year - 1, 12, year, 12);
        };
    }

    private static LocalDate[] days(int firstYear, int firstMonth, int year, int month) {
        return new LocalDate[] {LocalDate.of(firstYear, firstMonth, 15), LocalDate.of(year, month, 14)};
    }

    private Map<String, Map<String, Long>> recount() throws IOException {
        try (var script = RecountTest.class.getResourceAsStream("/demo-recount.sql")) {
            var rows = sql.of(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .bind(
                            "plans",
                            PLANS.stream().map(plan -> PlanTelling.id(plan)).collect(joining(" ")))
                    .bind("today", TestClock.TODAY)
                    .list(Recounted.class);
            var recounted = new TreeMap<String, Map<String, Long>>();
            for (var row : rows) {
                if (row.value != null && row.value != 0) {
                    recounted
                            .computeIfAbsent(row.plan + " " + row.period, key -> new TreeMap<>())
                            .put(row.code, row.value);
                }
            }
            return recounted;
        }
    }

    private static <T> Map<String, Long> withoutZeros(
            Stream<T> figures, Function<T, String> code, ToLongFunction<T> value) {
        return figures.filter(figure -> value.applyAsLong(figure) != 0).collect(toMap(code, value::applyAsLong));
    }
}
