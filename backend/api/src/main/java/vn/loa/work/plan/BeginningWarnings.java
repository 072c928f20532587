package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.kernel.sql.Together;
import vn.loa.reading.text.YearBound;

/** What a draft begun from another plan still has from it: to check before submission, never corrected automatically. */
@ApplicationScoped
class BeginningWarnings {
    /** Every text of a copy that may name its source's year. */
    private static final String TEXTS = """
            with copy as (
                select p.id, s.year from plan p join plan s on s.id = p.copied_from_id
                where p.id = any (:ids) and p.state = 'DRAFT' and p.year <> s.year
            )
            select copy.id as plan, copy.year, said.* from copy cross join lateral (
                select 1 as kind, copy.id as id, 0 as position, cast(null as text) as name, concat_ws(chr(10), preamble, closing) as text
                from plan where plan.id = copy.id
                union all
                select 2, c.id, position, path, concat_ws(chr(10), heading, text) from clause c where plan_id = copy.id
                union all
                select 3, o.id, position, name, name from topic o where plan_id = copy.id
                union all
                select 4, g.id, position, name, name from target g where plan_id = copy.id
                union all
                select 5, t.id, 0, title, concat_ws(chr(10), title, deliverable, s.words) from task t left join series s on s.id = t.series_id
                where plan_id = copy.id and state <> 'CANCELLED'
            ) said where said.text like '%' || copy.year || '%' order by kind, position, name
            """;

    private static final String PARENTS = """
            select p.id as plan, a.id, a.title as name, a.year from plan p join plan s on s.id = p.copied_from_id join plan a on a.id = p.parent_plan_id
            where p.id = any (:ids) and p.state = 'DRAFT' and a.id = s.parent_plan_id and a.year <> p.year
            """;

    /** What a task lost in the copy, until somebody edits that task. */
    private static final String DROPPED = """
            select t.plan_id as plan, t.id, t.title, string_agg(lost.name, ', ' order by lost.name) as name
            from task t join plan p on p.id = t.plan_id join task s on s.id = t.copied_from_id
            cross join lateral (
                select a.name from assignee a
                where (a.id = s.lead_id or a.id in (select assignee_id from task_coordinating where task_id = s.id))
                  and not exists (
                    select from assignee b
                    where (b.name = a.name or folded(b.name) = folded(a.name) and not exists (
                        select from assignee o where o.name = b.name
                          and (o.id = s.lead_id or o.id in (select assignee_id from task_coordinating where task_id = s.id))))
                      and (b.id = t.lead_id or b.id in (select assignee_id from task_coordinating where task_id = t.id)))
                union all
                select c.name from task_channel x join channel c on c.id = x.channel_id
                where x.task_id = s.id and not exists (
                    select from task_channel y join channel d on d.id = y.channel_id where y.task_id = t.id and (d.name = c.name or folded(d.name) = folded(c.name) and not exists (
                        select from task_channel z join channel o on o.id = z.channel_id where z.task_id = s.id and o.name = d.name)))
            ) lost
            where t.plan_id = any (:ids) and p.state = 'DRAFT' and t.version = 0 and t.state <> 'CANCELLED'
            group by t.plan_id, t.id, t.title order by t.title
            """;

    /** Shares hold for every unit alike; an absolute number is the superior's own until somebody edits it. */
    private static final String HANDED_DOWN = """
            select g.plan_id as plan, g.id, g.name, g.value, g.measure from target g join plan p on p.id = g.plan_id join target a on a.id = g.handed_down_from_id
            where g.plan_id = any (:ids) and p.state = 'DRAFT' and g.value = a.value and g.formula in ('ACTIVITY_COUNT', 'QUANTITY_SUM', 'AUDIENCE_SUM')
            order by g.position
            """;

    static final List<String> READS = List.of(TEXTS, PARENTS, DROPPED, HANDED_DOWN);

    @Inject
    Tongue tongue;

    /** Adds to each plan's warnings. */
    void add(Together.Found found, Map<UUID, List<Warning>> warnings) {
        found.list(TEXTS, BoundText.class).forEach(row -> at(warnings, row).addAll(yearBound(row)));
        found.list(PARENTS, Parent.class).forEach(row -> at(warnings, row)
                .add(warning(
                        "YEAR_BOUND_PARENT",
                        row,
                        "Kế hoạch cấp trên “{0}” là của năm {1}.",
                        "The superior plan “{0}” is of {1}.",
                        row.name,
                        String.valueOf(row.year))));
        found.list(DROPPED, Dropped.class).forEach(row -> at(warnings, row)
                .add(warning(
                        "COPY_DROPPED",
                        row,
                        "Nhiệm vụ “{0}” không còn: {1} (đã ngừng hoạt động, đơn vị không có, hoặc có nhiều tên chỉ khác dấu).",
                        "Task “{0}” lost: {1} (retired, not in this unit, or several names there differ only by marks).",
                        row.title,
                        row.name)));
        found.list(HANDED_DOWN, HandedDown.class).forEach(row -> at(warnings, row)
                .add(warning(
                        "TARGET_AS_HANDED_DOWN",
                        row,
                        "Chỉ tiêu “{0}” đang giữ nguyên số của kế hoạch cấp trên: {1} {2}.",
                        "Target “{0}” still has the superior plan’s number: {1} {2}.",
                        row.name,
                        row.value,
                        row.measure)));
    }

    private List<Warning> yearBound(BoundText row) {
        var text = row.text;
        return YearBound.places(text, row.year).stream()
                .distinct()
                .map(place -> warning(
                        "YEAR_BOUND_TEXT",
                        row,
                        where(
                                        row.kind,
                                        "Phần mở đầu hoặc phần kết",
                                        "Mục {0}",
                                        "Nội dung “{0}”",
                                        "Chỉ tiêu “{0}”",
                                        "Nhiệm vụ “{0}”")
                                + " còn nói “{1}”.",
                        where(row.kind, "The opening or closing", "{0}", "Topic “{0}”", "Target “{0}”", "Task “{0}”")
                                + " still says “{1}”.",
                        row.name,
                        place))
                .toList();
    }

    private static String where(int kind, String... places) {
        return places[kind - 1];
    }

    private Warning warning(String code, Doubtful row, String vi, String en, Object... arguments) {
        return new Warning(code, row.id(), tongue.say(vi, en, arguments));
    }

    private static List<Warning> at(Map<UUID, List<Warning>> warnings, Doubtful row) {
        return warnings.get(row.plan());
    }

    /** What a warning of {@code plan} points to. */
    private sealed interface Doubtful {
        UUID plan();

        UUID id();
    }

    private record BoundText(UUID plan, int year, int kind, UUID id, String name, String text) implements Doubtful {}

    private record Parent(UUID plan, UUID id, String name, int year) implements Doubtful {}

    private record Dropped(UUID plan, UUID id, String title, String name) implements Doubtful {}

    private record HandedDown(UUID plan, UUID id, String name, long value, String measure) implements Doubtful {}
}
