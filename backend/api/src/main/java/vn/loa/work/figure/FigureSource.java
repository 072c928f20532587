package vn.loa.work.figure;

import static vn.loa.work.figure.Counted.COUNTED;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where figures come from. Each source is one relation of rows, and each kind says what a row of its source counts: a figure is a sum
 * over it, its rows a selection from it and its frozen copy an aggregate of it, so the three cannot differ.
 */
public enum FigureSource {
    ACTIVITY("""
            select a.window_id, a.type, a.measure, 'ACTIVITY', a.id, a.held_on, l.title, c.name, l.place,
                   a.quantity, a.audience, cast(null as bigint), coalesce(e.evidence, 0), a.integrated
            from window_activity a
            left join activity l on l.id = a.id
            left join channel c on c.id = a.channel_id
            left join (
                select x.activity_id, count(*) as evidence from activity_evidence x
                where x.plan_id in (select plan_id from window_plan) group by x.activity_id) e on e.activity_id = a.id"""),

    TOPIC("""
            select w.id, cast(null as text), cast(null as text), 'TOPIC', t.id, max(a.held_on), t.name,
                   cast(null as text), cast(null as text), count(a.id), cast(null as bigint), cast(null as bigint), cast(null as bigint)
            from windows w
            join topic t on t.plan_id = w.plan
            left join (activity_topic x join window_activity a on a.id = x.activity_id)
                on x.plan_id = t.plan_id and x.topic_id = t.id and a.window_id = w.id
            group by w.id, t.id"""),

    TASK("""
            select w.id, cast(null as text), cast(null as text), 'TASK', t.id, case when s.done then t.done_on else t.due_on end, t.title,
                   cast(null as text), cast(null as text), cast(null as bigint), cast(null as bigint), cast(null as bigint), cast(null as bigint),
                   s.done, not s.done and t.due_on <= w.to_on and t.due_on < w.today as overdue
            from windows w
            join task t on t.plan_id = w.plan and (t.state <> 'CANCELLED' or t.cancelled_on > w.to_on) and (w.channel_type is null or exists (
                select from task_channel x join channel c on c.id = x.channel_id where x.task_id = t.id and c.type = w.channel_type))
            cross join lateral (select t.state = 'DONE' and coalesce(t.done_on <= w.to_on, false) as done) s"""),

    EXPENDITURE("""
            select w.id, s.source, cast(null as text), 'EXPENDITURE', e.id, e.spent_on, l.name || coalesce(' – ' || e.payee, ''),
                   cast(null as text), cast(null as text), cast(null as bigint), cast(null as bigint), e.amount, cast(null as bigint)
            from window_plan w
            join budget b on b.plan_id = w.plan_id
            join counted_expenditure e on e.budget_id = b.id and e.spent_on between w.from_on and w.to_on
            join budget_line l on l.id = e.line_id
            join allocation s on s.id = l.allocation_id
            left join channel c on c.id = l.channel_id
            where w.channel_type is null or c.type = w.channel_type"""),

    /** Reports of other units: their rows are theirs, and nothing is counted from them here. */
    REPORT(null);

    /** What all sources have; columns after these are a source's own. */
    private static final String COLUMNS =
            "r (window_id, detail, measure, kind, id, on_day, title, channel, place, quantity, audience, amount, evidence_count)";
    /** A row as clients read it, live or frozen. */
    static final String ROW = """
            jsonb_strip_nulls(jsonb_build_object('kind', r.kind, 'id', r.id, 'on', r.on_day, 'title', r.title, 'channel', r.channel,
                'place', r.place, 'quantity', r.quantity, 'audience', r.audience, 'amount', r.amount, 'counted', r.counted,
                'evidenceCount', r.evidence_count))""";
    /** Rows without a day come first; never null, so that paging can continue after it. */
    static final String ORDER = "coalesce(r.on_day, date '0001-01-01')";

    private final String sql;

    FigureSource(String sql) {
        this.sql = sql;
    }

    /**
     * Opens a statement: what counts, the requested windows, and for each the plans whose activities and expenditures count, and these
     * activities, read once for all that counts them, without their words. With the windows' number given, the planner does not guess a
     * hundred.
     */
    static String over(int windows) {
        return COUNTED + """
                , windows as (
                    select id, plan, units, programme, channel_type, cast(:today as date) as today,
                           coalesce(opens, date '-infinity') as from_on, coalesce(closes, date 'infinity') as to_on
                    from rows from (jsonb_to_recordset(cast(:windows as jsonb)) as
                        (plan uuid, units uuid[], programme text, "channelType" text, "from" date, "to" date))
                        with ordinality w (plan, units, programme, channel_type, opens, closes, id) limit %d),
                window_plan as (
                    select w.*, p.id as plan_id from windows w join plan p on p.id = w.plan
                        or (p.unit_id = any (w.units) and p.programme = w.programme and p.state in ('ISSUED', 'CLOSED'))),
                window_activity as materialized (
                    select w.id as window_id, a.id, a.held_on, a.quantity, a.audience, a.integrated_into is not null as integrated,
                           c.id as channel_id, c.type, c.measure
                    from window_plan w
                    join counted_activity a on a.plan_id = w.plan_id and a.held_on between w.from_on and w.to_on
                    join channel c on c.id = a.channel_id and (w.channel_type is null or c.type = w.channel_type))
                """.formatted(windows);
    }

    /** Those whose rows are counted. */
    static Stream<FigureSource> counted() {
        return Arrays.stream(values()).filter(source -> source.sql != null);
    }

    /** Each row once for every figure it counts in, as {@code r}, to select from in a statement that opens with {@link #over}. */
    String relation() {
        return "(" + laidOut() + ") r";
    }

    /** The same over one window, to select from in any statement. */
    String standingAlone() {
        return "(" + over(1) + laidOut() + ") r";
    }

    private String laidOut() {
        return "select r.*, f.code, f.counted from (%s) %s cross join lateral (values %s) f (code, counted, holds) where f.holds"
                .formatted(sql, COLUMNS, kinds(kind -> "(%s, cast(%s as bigint), %s)"
                        .formatted(kind.sql(), kind.counted(), kind.holds())));
    }

    /** (window_id, code, measure, value, row_count) of each figure: sums over the same rows, which are not laid out for it. */
    String sums() {
        return """
                (select r.window_id, f.code, min(r.measure) as measure, cast(sum(f.value) as bigint) as value,
                    cast(sum(f.row_count) as bigint) as row_count
                from (select r.window_id, r.detail, r.measure, %s from (%s) %s group by r.window_id, r.detail, r.measure) r
                cross join lateral (values %s) f (code, value, row_count) where f.row_count > 0 group by r.window_id, f.code) r
                """.formatted(
                kinds(kind -> "sum(%1$s) filter (where %2$s) as %3$s_value, count(*) filter (where %2$s) as %3$s_rows"
                        .formatted(kind.counted(), kind.holds(), kind)),
                sql,
                COLUMNS,
                kinds(kind -> "(%1$s, %2$s_value, %2$s_rows)".formatted(kind.sql(), kind)));
    }

    private String kinds(Function<FigureKind, String> part) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.source() == this)
                .map(part)
                .collect(Collectors.joining(", "));
    }
}
