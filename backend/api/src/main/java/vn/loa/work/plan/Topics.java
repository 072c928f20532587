package vn.loa.work.plan;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.loa.problem.Fault;

/** What a plan wants people to know, and how far each topic has been told. */
@ApplicationScoped
class Topics {
    private static final Contents.Kind<Topic> KIND =
            new Contents.Kind<>(Topic.class, PlanFact.PLAN_TOPICS_EDITED, Topic::new, Topic::draft, """
                    select id, name from (
                        select x.topic_id as id, t.title as name from task_topic x join task t on t.id = x.task_id where x.topic_id in (:ids)
                        union all
                        select x.topic_id, a.title from activity_topic x join activity a on a.id = x.activity_id where x.topic_id in (:ids)
                    ) used order by name limit 20
                    """);
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

    @Inject
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Contents contents;

    TopicList list(Plan plan) {
        return list(plan, contents.list(plan, KIND));
    }

    TopicList replace(Plan plan, List<TopicDraft> drafts) {
        return list(plan, write(plan, drafts));
    }

    List<Topic> write(Plan plan, List<TopicDraft> drafts) {
        refuseRepeatedCodes(drafts);
        var clauses = plans.clauses(drafts.stream().map(TopicDraft::clause).toList(), plan);
        var ids = drafts.stream().map(TopicDraft::id).toList();
        return contents.replace(plan, KIND, ids, (topic, place) -> topic.write(drafts.get(place), clauses.get(place)));
    }

    private static void refuseRepeatedCodes(List<TopicDraft> drafts) {
        var problem = Fault.INVALID_DATA.problem();
        var seen = new HashSet<String>();
        boolean wrong = false;
        for (int i = 0; i < drafts.size(); i++) {
            if (!seen.add(drafts.get(i).code())) {
                problem.at("/items/" + i + "/code", Fault.REPEATED);
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
        }
    }

    private TopicList list(Plan plan, List<Topic> topics) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(FIGURES, Tuple.class)
                .setParameter("plan", plan.id())
                .getResultList();
        var figures = new HashMap<UUID, Tuple>();
        rows.forEach(row -> figures.put(row.get("id", UUID.class), row));
        var views =
                topics.stream().map(topic -> view(topic, figures.get(topic.id))).toList();
        return new TopicList(views, plan.version());
    }

    private static TopicView view(Topic topic, Tuple figures) {
        return new TopicView(
                topic.id,
                topic.code,
                topic.name,
                PlanItem.idOf(topic.clause),
                figures.get("activities", Long.class).intValue(),
                figures.get("last", LocalDate.class),
                figures.get("tasks", Long.class).intValue(),
                topic.handedDownFrom == null ? null : topic.handedDownFrom.ref());
    }
}
