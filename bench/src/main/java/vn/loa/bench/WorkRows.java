package vn.loa.bench;

import static vn.loa.bench.Scale.*;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What is done under plans: tasks, the days of those that recur, activities and what proves them. */
final class WorkRows {
    private final Connection connection;
    private final List<Generator.Plan> plans;
    private final LocalDate today = LocalDate.now();

    WorkRows(Connection connection, List<Generator.Plan> plans) {
        this.connection = connection;
        this.plans = plans;
    }

    static String state(Generator.Plan plan, int task) {
        if (task == TASKS - 1) {
            return "CANCELLED";
        }
        return !plan.current() || task >= AT_WORK ? "DONE" : task < PLANNED ? "PLANNED" : "IN_PROGRESS";
    }

    /** The task of a plan that its i-th activity was for: none that is not begun or was cancelled. */
    static int task(int activity) {
        return PLANNED + activity % (TASKS - 1 - PLANNED);
    }

    private interface OfRow {
        void row(Copy table, Generator.Plan plan, int i, long n) throws SQLException;
    }

    private void each(String table, int times, OfRow rows) throws SQLException, IOException {
        Copy.fill(connection, table, copy -> {
            for (var plan : plans) {
                for (int i = 0; i < times; i++) {
                    rows.row(copy, plan, i, (long) plan.n() * times + i);
                }
            }
        });
    }

    /** For every {@code step}-th activity. */
    private void activities(String table, int step, OfRow rows) throws SQLException, IOException {
        Copy.fill(connection, table, copy -> {
            for (var plan : plans) {
                for (int i = 0; i < plan.activities(); i += step) {
                    rows.row(copy, plan, i, plan.activity(i));
                }
            }
        });
    }

    void fill() throws SQLException, IOException {
        series();
        each(
                "task (id, unit_id, unit_path, plan_id, clause_id, code, title, lead_id, inferred_lead, deliverable, starts_on, due_on, series_id, state, cancellation_reason, started_on, done_on, cancelled_on, version, created_at, updated_at)",
                TASKS,
                this::task);
        each("task_coordinating (task_id, assignee_id)", TASKS, (table, plan, i, n) ->
                table.row(Ids.TASK.of(n), assignee(plan, i + 1)));
        each("task_topic (task_id, topic_id)", TASKS, (table, plan, i, n) -> table.row(Ids.TASK.of(n), topic(plan, i)));
        each("task_channel (task_id, channel_id)", TASKS, (table, plan, i, n) -> table.row(Ids.TASK.of(n), channel(plan, i)));
        activities(
                "activity (id, unit_id, unit_path, plan_id, task_id, channel_id, held_on, held_at, place, title, quantity, audience, logged_by_id, logged_by, logged_at, updated_at)",
                1,
                this::activity);
        activities("activity_topic (activity_id, topic_id)", 1, (table, plan, i, n) ->
                table.row(Ids.ACTIVITY.of(n), topic(plan, i)));
        proof();
    }

    private void series() throws SQLException, IOException {
        each("series (id, words, rrule, starts_on, ends_on)", SERIES, (table, plan, i, n) -> table.row(
                Ids.SERIES.of(n), "mỗi tháng một lần", "FREQ=MONTHLY;BYMONTHDAY=10", plan.year() + "-01-01", plan.year() + "-12-31"));
        each("occurrence (id, series_id, due_on, outcome)", SERIES * 12, (table, plan, i, n) -> table.row(
                Ids.OCCURRENCE.of(n), Ids.SERIES.of(n / 12), LocalDate.of(plan.year(), 1 + i % 12, 10), "DUE"));
    }

    private void task(Copy table, Generator.Plan plan, int i, long n) throws SQLException {
        var state = state(plan, i);
        var due = state.equals("PLANNED")
                ? LocalDate.of(plan.year(), 12, 1 + (i * 7 + plan.n()) % 28)
                : LocalDate.of(plan.year(), 2 + (i * 3 + plan.n()) % 10, 1 + (i * 5 + plan.n()) % 28);
        boolean begun = state.equals("IN_PROGRESS") || state.equals("DONE");
        table.row(
                Ids.TASK.of(n), plan.commune().id(), plan.commune().path(), Ids.PLAN.of(plan.n()),
                Ids.CLAUSE.of((long) plan.n() * 24 + 20 + i % 4), "NV-%02d".formatted(i + 1), Words.task(n), assignee(plan, i), false,
                "Báo cáo kết quả, ảnh chụp", plan.issuedOn(), due,
                i < SERIES ? Ids.SERIES.of((long) plan.n() * SERIES + i) : null, state,
                state.equals("CANCELLED") ? "Không còn cần" : null, begun ? plan.issuedOn() : null,
                state.equals("DONE") ? due : null, state.equals("CANCELLED") ? plan.year() + "-06-12" : null, 0,
                plan.year() + "-01-12 08:00+07", plan.year() + "-06-12 08:00+07");
    }

    private void activity(Copy table, Generator.Plan plan, int i, long n) throws SQLException {
        var day = heldOn(plan, i);
        table.row(
                Ids.ACTIVITY.of(n), plan.commune().id(), plan.commune().path(), Ids.PLAN.of(plan.n()),
                Ids.TASK.of((long) plan.n() * TASKS + task(i)), channel(plan, i), day, "17:00", "Nhà văn hóa thôn " + (1 + n % 9),
                Words.activity(n), 1 + n % 4, 20 + n % 80, Ids.ACCOUNT.of(plan.commune().n()), "Điều phối", day + " 18:00+07",
                day + " 18:00+07");
    }

    private LocalDate heldOn(Generator.Plan plan, int i) {
        var day = LocalDate.of(plan.year(), 1, 16).plusDays((i * 11L + plan.n()) % 320);
        return day.isAfter(today) ? today : day;
    }

    private void proof() throws SQLException, IOException {
        activities("evidence (id, unit_id, unit_path, kind, title, url, added_by_id, added_by, added_at)", 3, (table, plan, i, n) -> table.row(
                Ids.EVIDENCE.of(n), plan.commune().id(), plan.commune().path(), "LINK", "Bài đăng " + n,
                "https://example.invalid/bai/" + n, Ids.ACCOUNT.of(plan.commune().n()), "Điều phối", heldOn(plan, i) + " 18:00+07"));
        activities("activity_evidence (activity_id, evidence_id)", 3, (table, plan, i, n) ->
                table.row(Ids.ACTIVITY.of(n), Ids.EVIDENCE.of(n)));
    }

    private static Object assignee(Generator.Plan plan, int i) {
        return Ids.ASSIGNEE.of((long) plan.commune().n() * ASSIGNEES + i % ASSIGNEES);
    }

    private static Object topic(Generator.Plan plan, int i) {
        return Ids.TOPIC.of((long) plan.n() * TOPICS + i % TOPICS);
    }

    private static Object channel(Generator.Plan plan, int i) {
        return Ids.CHANNEL.of((long) plan.commune().n() * CHANNELS + i % CHANNELS);
    }
}
