-- The figures of plans' reports, counted again from the tables alone: nothing of Loa's own counting is used, not even its calendar.
-- One row for each plan, period and figure that is not zero. A figure counts by the day a thing happened; what was withdrawn, voided
-- or cancelled by the end of the period does not count. Parameters: the plans' ids, parted by blanks, and the day of the count.
with period (code, years_before, first_month, last_month) as (values ('Q1', 1, 12, 3), ('H1', 1, 12, 6), ('Q3', 0, 6, 9), ('YEAR', 1, 12, 12)),
report as (
    select p.id as plan, p.unit_id, p.programme, period.code as period,
           make_date(p.year - years_before, first_month, 15) as opens, make_date(p.year, last_month, 14) as closes
    from plan p, period where cast(p.id as text) = any (string_to_array(:plans, ' '))),
act as (
    select report.plan, report.period, a.id, a.quantity, a.audience, a.integrated_into, c.type,
           a.id in (select activity_id from activity_evidence) as proven
    from report, plan p, activity a, channel c
    where p.unit_id = report.unit_id and p.programme = report.programme and (p.state = 'ISSUED' or p.state = 'CLOSED' or p.id = report.plan)
      and a.plan_id = p.id and a.withdrawn_at is null and a.held_on >= opens and a.held_on <= closes and c.id = a.channel_id),
duty as (
    select report.plan, report.period, t.id, t.due_on < cast(:today as date) and t.due_on <= closes as expired,
           t.state = 'DONE' and t.done_on is not null and t.done_on <= closes as done
    from report, task t
    where t.plan_id = report.plan and not (t.state = 'CANCELLED' and t.cancelled_on <= closes)),
voucher as (
    select report.plan, report.period, e.amount, s.source
    from report, plan p, budget b, expenditure e, budget_line l, allocation s
    where p.unit_id = report.unit_id and p.programme = report.programme and (p.state = 'ISSUED' or p.state = 'CLOSED' or p.id = report.plan)
      and b.plan_id = p.id and e.budget_id = b.id and l.id = e.line_id and s.id = l.allocation_id
      and e.voided_at is null and e.spent_on >= opens and e.spent_on <= closes)
select cast(plan as text) as plan, period, 'activity.count' as code, count(*) as value from act group by 1, 2
union all select cast(plan as text), period, 'activity.count.' || type, count(*) from act group by 1, 2, 3
union all select cast(plan as text), period, 'activity.quantity.' || type, cast(sum(quantity) as bigint) from act group by 1, 2, 3
union all select cast(plan as text), period, 'activity.audience', cast(sum(audience) as bigint) from act group by 1, 2
union all select cast(plan as text), period, 'activity.withEvidence', count(*) from act where proven group by 1, 2
union all select cast(plan as text), period, 'activity.integrated', count(*) from act where integrated_into is not null group by 1, 2
union all select cast(report.plan as text), period, 'topic.total', count(*) from report, topic t where t.plan_id = report.plan group by 1, 2
union all select cast(act.plan as text), period, 'topic.covered', count(distinct t.id)
    from act, activity_topic x, topic t where x.activity_id = act.id and t.id = x.topic_id and t.plan_id = act.plan group by 1, 2
union all select cast(plan as text), period, 'task.total', count(*) from duty group by 1, 2
union all select cast(plan as text), period, 'task.done', count(*) from duty where done group by 1, 2
union all select cast(plan as text), period, 'task.overdue', count(*) from duty where expired and not done group by 1, 2
union all select cast(plan as text), period, 'expenditure.total', cast(sum(amount) as bigint) from voucher group by 1, 2
union all select cast(plan as text), period, 'expenditure.' || source, cast(sum(amount) as bigint) from voucher group by 1, 2, 3
order by 1, 2, 3
