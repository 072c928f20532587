package vn.loa.work.plan;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;

/** Progress and counts of plans, in one statement for a whole page of them. */
@ApplicationScoped
class PlanFigures {
    /** The figures of one plan. */
    record OfPlan(Progress progress, PlanCounts counts) {}

    private static final String SQL = COUNTED + """
            select p.id, t.*, a.*,
                (select count(*) from clause where plan_id = p.id) as clauses,
                (select count(*) from topic where plan_id = p.id) as topics,
                (select count(*) from target where plan_id = p.id) as targets,
                (select count(*) from cited_document where plan_id = p.id) as cited,
                (select count(distinct e.evidence_id) from counted_activity a join activity_evidence e on e.activity_id = a.id
                 where a.plan_id = p.id) as evidence,
                (select count(distinct x.topic_id) from counted_activity a join activity_topic x on x.activity_id = a.id
                 where a.plan_id = p.id) as covered
            from plan p
            cross join lateral (
                select count(*) as total,
                    count(*) filter (where state = 'PLANNED') as planned,
                    count(*) filter (where state = 'IN_PROGRESS') as in_progress,
                    count(*) filter (where state = 'DONE') as done,
                    count(*) filter (where state = 'CANCELLED') as cancelled,
                    count(*) filter (where standing(state, due_on, null, :today, :soon) = 'OVERDUE') as overdue,
                    count(*) filter (where standing(state, due_on, null, :today, :soon) = 'DUE_SOON') as due_soon
                from task where plan_id = p.id
            ) t
            cross join lateral (select count(*) as activities from counted_activity where plan_id = p.id) a
            where p.id in (:ids)
            """;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    OfPlan of(Plan plan) {
        return of(List.of(plan.id())).get(plan.id());
    }

    Map<UUID, OfPlan> of(Collection<UUID> plans) {
        var today = BusinessClock.today(clock);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(SQL, Tuple.class)
                .setParameter("ids", plans)
                .setParameter("today", today)
                .setParameter("soon", Progress.SOON_DAYS)
                .getResultList();
        var figures = new HashMap<UUID, OfPlan>();
        rows.forEach(row -> figures.put(row.get("id", UUID.class), new OfPlan(progress(row), counts(row))));
        return figures;
    }

    private static Progress progress(Tuple row) {
        return new Progress(
                number(row, "total"),
                number(row, "planned"),
                number(row, "in_progress"),
                number(row, "done"),
                number(row, "cancelled"),
                number(row, "overdue"),
                number(row, "due_soon"));
    }

    private static PlanCounts counts(Tuple row) {
        return new PlanCounts(
                number(row, "clauses"),
                number(row, "topics"),
                number(row, "targets"),
                number(row, "cited"),
                number(row, "activities"),
                number(row, "evidence"),
                number(row, "covered"));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Long.class).intValue();
    }
}
