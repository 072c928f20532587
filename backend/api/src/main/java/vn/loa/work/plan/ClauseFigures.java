package vn.loa.work.plan;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;

/** The current counts of each clause: its tasks, its topics, and their activities. */
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
                select o.clause_id, x.activity_id from topic o join counted_topic x on x.plan_id = o.plan_id and x.topic_id = o.id
                where o.plan_id = :plan and o.clause_id is not null
            ) seen left join activity_evidence e on e.plan_id = :plan and e.activity_id = activity
            group by clause
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    Seen of(Plan plan) {
        var seen = new Seen();
        var days = Map.<String, Object>of("today", BusinessClock.today(clock), "soon", Progress.SOON_DAYS);
        for (var task : sql.of(TASKS).bind("plan", plan.id()).bind(days).list(TaskBeside.class)) {
            var clause = seen.at(task.clause);
            clause.tasks.add(new Ref(task.id, task.title));
            clause.progress = clause.progress.and(task.state, task.standing);
        }
        for (var topic : sql.of(TOPICS).bind("plan", plan.id()).list(TopicBeside.class)) {
            seen.at(topic.clause).topics.add(new Ref(topic.id, topic.name));
        }
        for (var acts : sql.of(ACTIVITIES).bind("plan", plan.id()).list(ActsBeside.class)) {
            var clause = seen.at(acts.clause);
            clause.activities = acts.activities;
            clause.evidence = acts.evidence;
        }
        return seen;
    }

    private record TaskBeside(UUID clause, UUID id, String title, String state, String standing) {}

    private record TopicBeside(UUID clause, UUID id, String name) {}

    private record ActsBeside(UUID clause, int activities, int evidence) {}

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

        private Beside at(UUID clause) {
            return clauses.computeIfAbsent(clause, id -> new Beside());
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
