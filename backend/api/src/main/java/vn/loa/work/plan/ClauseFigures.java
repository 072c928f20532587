package vn.loa.work.plan;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Ref;

/** What stands beside each clause now: its tasks, its topics, and the activities these have had. */
@ApplicationScoped
class ClauseFigures {
    private static final String TASKS = """
            select clause_id as clause, id, title, state, standing(state, due_on, null, :today, :soon) as standing from task
            where plan_id = :plan and clause_id is not null order by due_on nulls last, code, title
            """;
    private static final String TOPICS =
            "select clause_id as clause, id, name from topic where plan_id = :plan and clause_id is not null order by position";
    private static final String ACTIVITIES = COUNTED + """
            select clause, count(distinct activity) as activities, count(distinct e.evidence_id) as evidence from (
                select t.clause_id as clause, a.id as activity from task t join counted_activity a on a.task_id = t.id
                where t.plan_id = :plan and t.clause_id is not null
                union
                select o.clause_id, a.id from topic o join activity_topic x on x.topic_id = o.id join counted_activity a on a.id = x.activity_id
                where o.plan_id = :plan and o.clause_id is not null
            ) seen left join activity_evidence e on e.activity_id = activity
            group by clause
            """;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    Seen of(Plan plan) {
        var seen = new Seen();
        var days = Map.<String, Object>of("today", BusinessClock.today(clock), "soon", Progress.SOON_DAYS);
        for (var row : rows(TASKS, plan, days)) {
            var clause = seen.at(row);
            clause.tasks.add(new Ref(row.get("id", UUID.class), row.get("title", String.class)));
            clause.progress = clause.progress.and(row.get("state", String.class), row.get("standing", String.class));
        }
        for (var row : rows(TOPICS, plan, Map.of())) {
            seen.at(row).topics.add(new Ref(row.get("id", UUID.class), row.get("name", String.class)));
        }
        for (var row : rows(ACTIVITIES, plan, Map.of())) {
            var clause = seen.at(row);
            clause.activities = row.get("activities", Long.class).intValue();
            clause.evidence = row.get("evidence", Long.class).intValue();
        }
        return seen;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Plan plan, Map<String, Object> more) {
        var query = em.createNativeQuery(sql, Tuple.class).setParameter("plan", plan.id());
        more.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The figures of one plan, by clause. */
    static final class Seen {
        private static final class Beside {
            Progress progress = Progress.NONE;
            int activities;
            int evidence;
            final List<Ref> tasks = new ArrayList<>();
            final List<Ref> topics = new ArrayList<>();
        }

        private final Map<UUID, Beside> clauses = new HashMap<>();

        private Beside at(Tuple row) {
            return clauses.computeIfAbsent(row.get("clause", UUID.class), id -> new Beside());
        }

        ClauseView view(Clause clause, int depth) {
            var beside = clauses.getOrDefault(clause.id(), new Beside());
            return new ClauseView(
                    clause.id(),
                    PlanItem.idOf(clause.parent),
                    clause.label,
                    clause.kind,
                    clause.heading,
                    clause.text,
                    depth,
                    beside.progress,
                    beside.activities,
                    beside.evidence,
                    beside.tasks,
                    beside.topics,
                    clause.origin);
        }
    }
}
