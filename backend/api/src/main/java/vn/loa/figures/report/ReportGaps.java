package vn.loa.figures.report;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.plan.Plan;

/** What a report will lack, and whose it is: duties due inside its window, activities without proof, topics that nobody communicated. */
@ApplicationScoped
class ReportGaps {
    private static final String GAPS = COUNTED + """
            , held as (select a.id, a.title, a.logged_by, a.held_on from counted_activity a join plan p on p.id = a.plan_id
                where a.held_on between :from and :to and (p.id = :plan
                    or p.unit_id = :unit and p.programme = :programme and p.state in ('ISSUED', 'CLOSED')))
            select 'TASK' as kind, t.id, t.title, l.name as owner, t.due_on as on_day, 1 as place
            from counted_task t left join assignee l on l.id = t.lead_id
            where t.plan_id = :plan and t.due_on <= :to and (t.done_on is null or t.done_on > :to)
            union all
            select 'PROOF', h.id, h.title, h.logged_by, h.held_on, 2 from held h
            where not exists (select from counted_proof x where x.activity_id = h.id)
            union all
            select 'TOPIC', t.id, t.name, null, null, 3 from topic t
            where t.plan_id = :plan and not exists (
                select from counted_topic x join held h on h.id = x.activity_id where x.topic_id = t.id)
            order by place, on_day, title, id
            """;

    @Inject
    Sql sql;

    @Inject
    ReportingRegimes regimes;

    /** @throws Problem 422 without a period, or for one the unit does not report on */
    List<ReportGapView> of(Plan plan, PeriodCode code, Integer asked) {
        if (code == null) {
            throw Problem.invalid("/period", Fault.REQUIRED);
        }
        int year = asked == null ? plan.year() : asked;
        var period = regimes.period(plan.unit(), code, year)
                .orElseThrow(
                        () -> Problem.invalid("/period", ReportProblem.REPORT_PERIOD_UNKNOWN, Integer.toString(year)));
        return sql.of(GAPS)
                .bind("plan", plan.id())
                .bind("unit", plan.unitId())
                .bind("programme", plan.programme())
                .bind("from", period.from())
                .bind("to", period.to())
                .list(ReportGapView.class);
    }
}
