package vn.loa.figures.report;

/**
 * Where figures come from. Each source is one relation (report, figure code, row, what it counts): a figure is a sum over it, its
 * rows a selection from it and its frozen copy an aggregate of it, so the three cannot differ. {@code :today} bounds what is overdue.
 */
public enum FigureSource {
    ACTIVITY("""
            select p.id as report_id, f.code, f.counted, cast('ACTIVITY' as text) as kind, a.id, a.held_on as on_day, a.title as title,
                   c.name as channel, a.place, a.quantity, a.audience, cast(null as bigint) as amount, e.evidence as evidence_count
            from report p
            join activity a on a.plan_id = p.plan_id and a.held_on between p.from_on and p.to_on and a.withdrawn_at is null
            join channel c on c.id = a.channel_id
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
            select p.id, f.code, cast(1 as bigint), 'TOPIC', t.id, u.last_on, t.name,
                   null, null, u.activities, cast(null as bigint), cast(null as bigint), cast(null as bigint)
            from report p
            join topic t on t.plan_id = p.plan_id
            cross join lateral (
                select count(*) as activities, max(a.held_on) as last_on from activity_topic x join activity a on a.id = x.activity_id
                where x.topic_id = t.id and a.plan_id = p.plan_id and a.held_on between p.from_on and p.to_on and a.withdrawn_at is null) u
            cross join lateral (values ('topic.total', true), ('topic.covered', u.activities > 0)) f (code, holds)
            where f.holds"""),

    TASK("""
            select p.id, f.code, cast(1 as bigint), 'TASK', t.id, case when s.done then t.done_on else t.due_on end, t.title,
                   null, null, cast(null as bigint), cast(null as bigint), cast(null as bigint), cast(null as bigint)
            from report p
            join task t on t.plan_id = p.plan_id and t.state <> 'CANCELLED'
            cross join lateral (select t.state = 'DONE' and coalesce(t.done_on <= p.to_on, false) as done) s
            cross join lateral (values
                ('task.total', true),
                ('task.done', s.done),
                ('task.overdue', not s.done and t.due_on <= p.to_on and t.due_on < cast(:today as date))) f (code, holds)
            where f.holds"""),

    EXPENDITURE("""
            select p.id, f.code, e.amount, 'EXPENDITURE', e.id, e.spent_on, l.name || coalesce(' – ' || e.payee, ''),
                   null, null, cast(null as bigint), cast(null as bigint), e.amount, cast(null as bigint)
            from report p
            join budget b on b.plan_id = p.plan_id
            join expenditure e on e.budget_id = b.id and e.spent_on between p.from_on and p.to_on and e.voided_at is null
            join budget_line l on l.id = e.line_id
            join allocation s on s.id = l.allocation_id
            cross join lateral (values ('expenditure.total'), ('expenditure.' || s.source)) f (code)""");

    private static final String COLUMNS =
            "r (report_id, code, counted, kind, id, on_day, title, channel, place, quantity, audience, amount, evidence_count)";
    /** A row as clients read it, live or frozen. */
    static final String ROW = """
            jsonb_strip_nulls(jsonb_build_object('kind', r.kind, 'id', r.id, 'on', r.on_day, 'title', r.title, 'channel', r.channel,
                'place', r.place, 'quantity', r.quantity, 'audience', r.audience, 'amount', r.amount, 'counted', r.counted,
                'evidenceCount', r.evidence_count))""";
    /** Rows without a day come first; never null, so that pages can go on after it. */
    static final String ORDER = "coalesce(r.on_day, date '0001-01-01')";

    private final String sql;

    FigureSource(String sql) {
        this.sql = sql;
    }

    /** This source as {@code r}, to select from. */
    String relation() {
        return "(" + sql + ") " + COLUMNS;
    }
}
