package vn.loa.work.plan;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.kernel.sql.Together;

/** Progress and counts of plans, in one statement for a whole page of them. */
@ApplicationScoped
class PlanFigures {
    /** The figures of one plan. */
    record OfPlan(Progress progress, PlanCounts counts) {}

    static final String READ = COUNTED + """
            select p.id, t.*, a.*,
                (select count(*) from clause where plan_id = p.id) as clauses,
                (select count(*) from topic where plan_id = p.id) as topics,
                (select count(*) from target where plan_id = p.id) as targets,
                (select count(*) from cited_document where plan_id = p.id) as cited,
                (select count(distinct evidence_id) from counted_proof where plan_id = p.id) as evidence,
                (select count(distinct topic_id) from counted_topic where plan_id = p.id) as covered
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
            where p.id = any (:ids)
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    OfPlan of(Plan plan) {
        return of(List.of(plan.id())).get(plan.id());
    }

    Map<UUID, OfPlan> of(Collection<UUID> plans) {
        return of(read(plans, READ));
    }

    static Map<UUID, OfPlan> of(Together.Found found) {
        return found.list(READ, Row.class).stream()
                .collect(Collectors.toMap(Row::id, row -> new OfPlan(row.progress(), row.counts())));
    }

    /** Reads of {@code plans}, as one statement. */
    Together.Found read(Collection<UUID> plans, String... reads) {
        return sql.together(reads)
                .bind("ids", plans)
                .bind("today", BusinessClock.today(clock))
                .bind("soon", Progress.SOON_DAYS)
                .read();
    }

    private record Row(
            UUID id,
            int total,
            int planned,
            int inProgress,
            int done,
            int cancelled,
            int overdue,
            int dueSoon,
            int clauses,
            int topics,
            int targets,
            int cited,
            int activities,
            int evidence,
            int covered) {

        Progress progress() {
            return new Progress(total, planned, inProgress, done, cancelled, overdue, dueSoon);
        }

        PlanCounts counts() {
            return new PlanCounts(clauses, topics, targets, cited, activities, evidence, covered);
        }
    }
}
