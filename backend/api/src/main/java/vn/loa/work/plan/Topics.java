package vn.loa.work.plan;

import static java.util.stream.Collectors.toMap;
import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.loa.people.access.Scoped;
import vn.loa.problem.Fault;

/** A plan's topics, and how far each has been communicated. */
@ApplicationScoped
public class Topics extends PlanItems<Topic> {
    private static final String USES = """
            select id, name from (
                select x.topic_id as id, t.title as name from task_topic x join task t on t.id = x.task_id where x.topic_id = any (:ids)
                union all
                select x.topic_id, a.title from activity_topic x join activity a on a.id = x.activity_id where x.topic_id = any (:ids)
            ) used order by name limit 20
            """;
    private static final String FIGURES = COUNTED + """
            select o.id, coalesce(a.activities, 0) as activities, a.last_on as last, coalesce(t.tasks, 0) as tasks
            from topic o
            left join (
                select x.topic_id, count(*) as activities, max(a.held_on) as last_on
                from counted_activity a join activity_topic x on x.activity_id = a.id
                where a.plan_id = :plan group by x.topic_id
            ) a on a.topic_id = o.id
            left join (
                select x.topic_id, count(*) as tasks from counted_task t join task_topic x on x.task_id = t.id
                where t.plan_id = :plan group by x.topic_id
            ) t on t.topic_id = o.id
            where o.plan_id = :plan
            """;

    /** How far a topic has been communicated. */
    private record Told(UUID id, int activities, LocalDate last, int tasks) {}

    @Inject
    Clauses clauses;

    Topics() {
        super(Topic.class, PlanFact.PLAN_TOPICS_EDITED, Topic::new, Topic::draft, USES);
    }

    /** The topic a draft names, of any plan of {@code unit}; 422 at {@code pointer} for any other. */
    public Topic ofUnit(String pointer, UUID id, Scoped unit) {
        return named(pointer, id, topic -> topic.plan.unitId().equals(unit.unitId()));
    }

    /** The topics of these ids that are there still, whoever asks. */
    public Map<UUID, Topic> byId(List<UUID> ids) {
        return find(ids).values().stream().filter(Objects::nonNull).collect(toMap(Topic::id, topic -> topic));
    }

    TopicList list(Plan plan) {
        return list(plan, of(plan));
    }

    TopicList replace(Plan plan, List<TopicDraft> drafts) {
        refuseOtherIds(plan, drafts.stream().map(TopicDraft::id).toList());
        return list(plan, write(plan, drafts));
    }

    List<Topic> write(Plan plan, List<TopicDraft> drafts) {
        plan.requireDraft();
        return rewrite(plan, drafts);
    }

    /** {@link #write} of a plan in force, by an amendment. */
    List<Topic> rewrite(Plan plan, List<TopicDraft> drafts) {
        refuseRepeatedCodes(drafts);
        var clauses = this.clauses.of(drafts, plan);
        var ids = drafts.stream().map(TopicDraft::id).toList();
        return rewrite(plan, ids, (topic, place) -> topic.write(drafts.get(place), clauses.get(place)));
    }

    List<TopicDraft> drafts(Plan plan) {
        return of(plan).stream().map(Topic::draft).toList();
    }

    /** @param standing the clause each clause of the plan became, itself or the one above it; a new one is not in it */
    void amend(Plan plan, List<TopicDraft> drafts, Map<UUID, UUID> standing) {
        var amended = drafts.stream()
                .map(draft -> draft.under(standing.getOrDefault(draft.clause(), draft.clause())))
                .toList();
        if (!amended.equals(drafts(plan))) {
            rewrite(plan, amended);
        }
    }

    /** Links a topic to the superior plan's one it carries out; null for none. */
    void handDown(Topic topic, UUID superior) {
        topic.handedDown(reference(superior));
    }

    static void refuseRepeatedCodes(List<TopicDraft> drafts) {
        var problem = Fault.INVALID_DATA.problem();
        var seen = new HashSet<String>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!seen.add(drafts.get(i).code())) {
                problem.at("/items/" + i + "/code", Fault.REPEATED);
            }
        }
        problem.refuse();
    }

    private TopicList list(Plan plan, List<Topic> topics) {
        var told = sql.of(FIGURES).bind("plan", plan.id()).map(Told.class, Told::id);
        var views =
                topics.stream().map(topic -> view(topic, told.get(topic.id()))).toList();
        return new TopicList(views, plan.version());
    }

    private static TopicView view(Topic topic, Told told) {
        return new TopicView(
                topic.id(),
                topic.code,
                topic.name,
                PlanItem.idOf(topic.clause),
                told.activities,
                told.last,
                told.tasks,
                PlanItem.refOf(topic.handedDownFrom));
    }
}
