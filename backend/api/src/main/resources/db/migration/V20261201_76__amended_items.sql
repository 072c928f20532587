-- An amendment changes the plan's title, topics and targets too; those begun before change none of them.
update amendment a
set text_before = a.text_before || plan.said,
    text_after = a.text_after || plan.said
from (
    select p.id, jsonb_build_object(
        'title', p.title,
        'topics', (
            select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name, 'clause', o.clause_id) order by o.position), '[]')
            from topic o where o.plan_id = p.id),
        'targets', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'id', g.id, 'name', g.name, 'formula', g.formula, 'channelType', g.channel_type,
                'measure', g.measure, 'value', g.value, 'clause', g.clause_id) order by g.position), '[]')
            from target g where g.plan_id = p.id)) as said
    from plan p
) plan
where plan.id = a.plan_id;
