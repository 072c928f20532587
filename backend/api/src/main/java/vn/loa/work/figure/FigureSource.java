package vn.loa.work.figure;

import static vn.loa.work.figure.Counted.COUNTED;

/**
 * Where figures come from. Each source is one relation (window, figure code, row, what it counts): a figure is a sum over it, its
 * rows a selection from it and its frozen copy an aggregate of it, so the three cannot differ. */
public enum FigureSource {
    ACTIVITY("""
            select w.id as window_id, f.code, f.counted, cast('ACTIVITY' as text) as kind, a.id, a.held_on as on_day, a.title as title,
                   c.name as channel, a.place, a.quantity, a.audience, cast(null as bigint) as amount, e.evidence as evidence_count
            from window_plan w
            join counted_activity a on a.plan_id = w.plan_id and a.held_on between w.from_on and w.to_on
            join channel c on c.id = a.channel_id and (w.channel_type is null or c.type = w.channel_type)
            cross join lateral (select count(*) as evidence from activity_evidence x where x.activity_id = a.id) e
            cross join lateral (values
                ('activity.count', cast(1 as bigint), true),
                ('activity.count.' || c.type, 1, true),
                ('activity.quantity.' || c.type, a.quantity, a.quantity > 0),
                ('activity.audience', a.audience, a.audience > 0),
                ('activity.withEvidence', 1, e.evidence > 0),
                ('activity.integrated', 1, a.integrated_into is not null)) f (code, counted, holds)
            where f.holds"""),

    TOPIC("""
            select w.id, f.code, cast(1 as bigint), 'TOPIC', t.id, u.last_on, t.name,
                   null, null, u.activities, cast(null as bigint), cast(null as bigint), cast(null as bigint)
            from windows w
            join topic t on t.plan_id = w.plan
            cross join lateral (
                select count(*) as activities, max(a.held_on) as last_on
                from activity_topic x join counted_activity a on a.id = x.activity_id
                where x.topic_id = t.id and a.held_on between w.from_on and w.to_on and (w.channel_type is null or exists (
                    select from channel c where c.id = a.channel_id and c.type = w.channel_type))) u
            cross join lateral (values ('topic.total', true), ('topic.covered', u.activities > 0)) f (code, holds)
            where f.holds"""),

    TASK("""
            select w.id, f.code, cast(1 as bigint), 'TASK', t.id, case when s.done then t.done_on else t.due_on end, t.title,
                   null, null, cast(null as bigint), cast(null as bigint), cast(null as bigint), cast(null as bigint)
            from windows w
            join task t on t.plan_id = w.plan and (t.state <> 'CANCELLED' or t.cancelled_on > w.to_on) and (w.channel_type is null or exists (
                select from task_channel x join channel c on c.id = x.channel_id where x.task_id = t.id and c.type = w.channel_type))
            cross join lateral (select t.state = 'DONE' and coalesce(t.done_on <= w.to_on, false) as done) s
            cross join lateral (values
                ('task.total', true),
                ('task.done', s.done),
                ('task.overdue', not s.done and t.due_on <= w.to_on and t.due_on < w.today)) f (code, holds)
            where f.holds"""),

    EXPENDITURE("""
            select w.id, f.code, e.amount, 'EXPENDITURE', e.id, e.spent_on, l.name || coalesce(' – ' || e.payee, ''),
                   null, null, cast(null as bigint), cast(null as bigint), e.amount, cast(null as bigint)
            from window_plan w
            join budget b on b.plan_id = w.plan_id
            join counted_expenditure e on e.budget_id = b.id and e.spent_on between w.from_on and w.to_on
            join budget_line l on l.id = e.line_id
            join allocation s on s.id = l.allocation_id
            left join channel c on c.id = l.channel_id
            cross join lateral (values ('expenditure.total'), ('expenditure.' || s.source)) f (code)
            where w.channel_type is null or c.type = w.channel_type""");

    private static final String COLUMNS =
            "r (window_id, code, counted, kind, id, on_day, title, channel, place, quantity, audience, amount, evidence_count)";
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
     * Opens a statement: what counts, the requested windows, and for each the plans whose activities and expenditures count. With their
     * number given, the planner does not guess a hundred.
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
                        or (p.unit_id = any (w.units) and p.programme = w.programme and p.state in ('ISSUED', 'CLOSED')))
                """.formatted(windows);
    }

    /** This source as {@code r}, to select from in a statement that opens with {@link #over}. */
    String relation() {
        return "(" + sql + ") " + COLUMNS;
    }

    /** The same over one window, to select from in any statement. */
    String standingAlone() {
        return "(" + over(1) + sql + ") " + COLUMNS;
    }
}
