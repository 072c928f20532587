package vn.loa.bench;

/** What the work costs in SQL, with {@code $1}… for JDBC-less clients and {@code :name} for pgbench; the same for the limit and for the peer. */
final class Statements {
    private static final String COLUMNS = """
            t.id, t.code, t.title, t.inferred_lead, t.deliverable, t.starts_on, t.due_on, t.state, t.explanation, t.started_on, t.done_on, t.version,
            t.created_at, t.updated_at, s.words, s.rrule, u.id as unit_id, u.code as unit_code, u.name as unit_name, p.id as plan_id, p.title as plan_title,
            c.id as clause_id, c.label, c.heading, c.path as clause_path, l.id as lead_id, l.name as lead_name,
            (select json_agg(json_build_object('id', a.id, 'name', a.name)) from task_coordinating x join assignee a on a.id = x.assignee_id where x.task_id = t.id) as coordinating,
            (select json_agg(json_build_object('id', a.id, 'name', a.name)) from task_topic x join topic a on a.id = x.topic_id where x.task_id = t.id) as topics,
            (select json_agg(json_build_object('id', a.id, 'name', a.name, 'type', a.type)) from task_channel x join channel a on a.id = x.channel_id where x.task_id = t.id) as channels,
            (select count(*) from occurrence o where o.series_id = t.series_id) as planned, y.*
            """;
    private static final String JOINS = """
             join unit u on u.id = t.unit_id join plan p on p.id = t.plan_id left join clause c on c.id = t.clause_id left join assignee l on l.id = t.lead_id
            left join series s on s.id = t.series_id
            cross join lateral (select count(distinct a.id) as activities, count(distinct e.evidence_id) as evidence, max(a.held_on) as last_on
                from activity a left join activity_evidence e on e.activity_id = a.id where a.task_id = t.id and a.withdrawn_at is null) y
            """;
    private static final String DUE = "coalesce(t.due_on, date 'infinity')";

    /** $1 task, $2 path. */
    static final String ONE = "select " + COLUMNS + " from task t" + JOINS + " where t.id = $1 and t.unit_path <@ cast($2 as ltree)";
    /** $1 path, $2 state. */
    static final String PAGE = "select " + COLUMNS + " from (select k.id from task k where k.unit_path <@ cast($1 as ltree) and k.state = $2 and k.disclosed order by coalesce(k.due_on, date 'infinity'), k.id limit 51) k join task t on t.id = k.id"
            + JOINS + " order by " + DUE + ", t.id";
    /** $1 path, $2 and $3 words. */
    static final String SEARCH = "select " + COLUMNS + " from (select k.id from task k where k.unit_path <@ cast($1 as ltree) and k.search like $2 and k.search like $3 and k.disclosed order by coalesce(k.due_on, date 'infinity'), k.id limit 51) k join task t on t.id = k.id"
            + JOINS + " order by " + DUE + ", t.id";
    /** $1 plan, $2 task, $3 channel, $4 topic, $5 path. */
    static final String LOG = """
            with n as (
                insert into activity (id, unit_id, unit_path, plan_id, task_id, channel_id, held_on, held_at, place, title, quantity, audience, logged_by_id, logged_by, logged_at, updated_at)
                select gen_random_uuid(), p.unit_id, p.unit_path, p.id, $2, $3, current_date, time '17:00', 'Nhà văn hóa thôn', 'Phát chuyên mục', 1, 30, p.id, 'bench', now(), now()
                from plan p where p.id = $1 and p.unit_path <@ cast($5 as ltree) returning id, plan_id, task_id, held_on, title, logged_at, version),
            x as (insert into activity_topic select id, $4 from n)
            select * from n
            """;
    /** $1 task, $2 path. */
    static final String START = """
            update task set state = case state when 'PLANNED' then 'IN_PROGRESS' else 'PLANNED' end, version = version + 1, updated_at = now()
            where id = $1 and unit_path <@ cast($2 as ltree) returning id, state, version, updated_at
            """;

    private Statements() {}
}
