package vn.loa.work.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.world.Actor;
import vn.loa.world.PlanInWorld;
import vn.loa.world.World;

/** A year of Liên Minh: what Loa counts equals what a plain walk through the calendar counts, whatever came of each day. */
@QuarkusTest
class YearOfWorkTest {
    /** What came of a day, as this test keeps it by itself. */
    private final Map<LocalDate, String> told = new TreeMap<>();

    private World world;
    private Actor ha;
    private PlanInWorld plan;
    private UUID channel;
    private UUID other;
    private LocalDate today;

    @ParameterizedTest
    @CsvSource({"2022, 2022-12-31, 104", "2024, 2024-09-30, 105", "2026, 2026-11-25, 104"})
    void countsEqualAnIndependentComputation(int year, LocalDate today, int broadcasts) {
        world = World.tell();
        this.today = today;
        ha = world.cast.ha().on(today);
        plan = world.issuedPlan(year);
        channel = world.channel("LOUDSPEAKER", "Đài truyền thanh", "lượt phát");
        other = plan.task("Họp giao ban", world.vanHoa, channel);
        var radio =
                days(year, day -> day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.FRIDAY);
        assertThat(radio).hasSize(broadcasts);
        lives("FREQ=MONTHLY;BYMONTHDAY=9", days(year, day -> day.getDayOfMonth() == 9), year);
        lives(
                "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=14",
                days(
                        year,
                        day -> day.getDayOfMonth() == 14
                                && List.of(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER)
                                        .contains(day.getMonth())),
                year);
        lives("FREQ=WEEKLY;BYDAY=TU,FR", radio, year);
    }

    /** Every day of the series meets a fate drawn by lot, and then the task is asked. */
    private void lives(String rrule, List<LocalDate> days, int seed) {
        told.clear();
        var draft = plan.taskDraft("Việc định kỳ " + rrule, world.tuPhap, channel);
        draft.put("rrule", rrule);
        var task = ha.create("/tasks", draft);
        var path = "/tasks/" + task + "/occurrences";
        List<Map<String, String>> found = ha.get(path).extract().path("items");
        assertThat(found.stream().map(day -> LocalDate.parse(day.get("dueOn")))).containsExactlyElementsOf(days);
        var lot = new Random(seed);
        int version = 0;
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var settlement = path + "/" + found.get(i).get("id") + "/settlement";
            switch (lot.nextInt(6)) {
                case 0 -> version = settle(settlement, day, version, "EXCUSED", Map.of("reason", "Nghỉ lễ"));
                case 1 -> version = settle(settlement, day, version, "MERGED", Map.of("into", other));
                case 2 -> leave(day);
                default -> version = done(task, days, i, lot, version);
            }
        }
        compare(task, path);
    }

    private int settle(String path, LocalDate day, int version, String outcome, Map<String, ?> more) {
        var draft = new TreeMap<String, Object>(more);
        draft.put("outcome", outcome);
        told.put(day, outcome);
        return ha.put(path, version, draft).statusCode(200).extract().path("version");
    }

    private void leave(LocalDate day) {
        told.put(day, day.isBefore(today) ? "MISSED" : "DUE");
    }

    /** On the day, or as late as the day before the next one. */
    private int done(UUID task, List<LocalDate> days, int i, Random lot, int version) {
        var day = days.get(i);
        var next = i + 1 < days.size() ? days.get(i + 1) : day.plusDays(1);
        var held = day.plusDays(lot.nextInt((int) (next.toEpochDay() - day.toEpochDay())));
        if (held.isAfter(today) || held.getYear() > plan.year) {
            leave(day);
            return version;
        }
        ha.create("/activities", plan.activityDraft(held.toString(), task, channel, 1));
        told.put(day, "DONE");
        return ha.version("/tasks/" + task);
    }

    private void compare(UUID task, String path) {
        List<Map<String, String>> found = ha.get(path).extract().path("items");
        Map<LocalDate, String> outcomes = found.stream()
                .collect(Collectors.toMap(day -> LocalDate.parse(day.get("dueOn")), day -> day.get("outcome")));
        assertThat(outcomes).isEqualTo(told);
        var kept = told.values().stream()
                .filter(List.of("DONE", "MERGED")::contains)
                .count();
        var planned = told.values().stream()
                .filter(outcome -> !outcome.equals("EXCUSED"))
                .count();
        var view = ha.get("/tasks/" + task).extract();
        assertThat(view.<Integer>path("progress.done")).isEqualTo((int) kept);
        assertThat(view.<Integer>path("progress.total")).isEqualTo((int) planned);
        var next = told.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(today)
                        && List.of("DUE", "DONE", "MISSED").contains(day.getValue()))
                .map(day -> day.getKey().toString())
                .findFirst()
                .orElse(plan.year + "-12-10");
        assertThat(view.<String>path("nextDueOn")).isEqualTo(next);
    }

    private static List<LocalDate> days(int year, Predicate<LocalDate> due) {
        var days = new ArrayList<LocalDate>();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (due.test(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
