package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What a plan aims at and how far it has come. Numerator and denominator stay apart, so that shares can be summed up again. */
@ApplicationScoped
class Targets {
    private static final Contents.Kind<Target> KIND =
            new Contents.Kind<>(Target.class, PlanFact.PLAN_TARGETS_EDITED, Target::new, Target::draft, null);
    private static final String FIGURES = """
            select g.id, a.activities, a.quantity, a.audience, o.covered, o.topics, t.done, t.tasks
            from target g
            cross join lateral (
                select count(*) as activities, cast(coalesce(sum(a.quantity), 0) as bigint) as quantity,
                       cast(coalesce(sum(a.audience), 0) as bigint) as audience
                from activity a join channel c on c.id = a.channel_id
                where a.plan_id = g.plan_id and a.withdrawn_at is null and (g.channel_type is null or c.type = g.channel_type)
            ) a
            cross join lateral (
                select count(*) as topics, count(*) filter (where exists (
                    select from activity_topic x join activity a on a.id = x.activity_id join channel c on c.id = a.channel_id
                    where x.topic_id = o.id and a.withdrawn_at is null and (g.channel_type is null or c.type = g.channel_type))) as covered
                from topic o where o.plan_id = g.plan_id
            ) o
            cross join lateral (
                select count(*) as tasks, count(*) filter (where t.state = 'DONE') as done
                from task t where t.plan_id = g.plan_id and t.state <> 'CANCELLED' and (g.channel_type is null or exists (
                    select from task_channel x join channel c on c.id = x.channel_id where x.task_id = t.id and c.type = g.channel_type))
            ) t
            where g.plan_id = :plan
            """;

    @Inject
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Contents contents;

    TargetList list(Plan plan) {
        return list(plan, contents.list(plan, KIND));
    }

    TargetList replace(Plan plan, List<TargetDraft> drafts) {
        return list(plan, write(plan, drafts));
    }

    List<Target> write(Plan plan, List<TargetDraft> drafts) {
        var clauses = plans.clauses(drafts.stream().map(TargetDraft::clause).toList(), plan);
        var ids = drafts.stream().map(TargetDraft::id).toList();
        return contents.replace(
                plan, KIND, ids, (target, place) -> target.write(drafts.get(place), clauses.get(place)));
    }

    private TargetList list(Plan plan, List<Target> targets) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery(FIGURES, Tuple.class)
                .setParameter("plan", plan.id())
                .getResultList();
        var figures = new HashMap<UUID, Tuple>();
        rows.forEach(row -> figures.put(row.get("id", UUID.class), row));
        var views = targets.stream()
                .map(target -> view(target, figures.get(target.id)))
                .toList();
        return new TargetList(views, plan.version());
    }

    private static TargetView view(Target target, Tuple figures) {
        return switch (target.formula) {
            case ACTIVITY_COUNT -> view(target, number(figures, "activities"), null, null);
            case QUANTITY_SUM -> view(target, number(figures, "quantity"), null, null);
            case AUDIENCE_SUM -> view(target, number(figures, "audience"), null, null);
            case TOPICS_COVERED -> {
                long covered = number(figures, "covered");
                yield view(target, covered, covered, number(figures, "topics"));
            }
            case TASKS_DONE_SHARE -> {
                long done = number(figures, "done");
                long tasks = number(figures, "tasks");
                yield view(target, tasks == 0 ? 0 : 100 * done / tasks, done, tasks);
            }
        };
    }

    private static long number(Tuple figures, String name) {
        return figures.get(name, Long.class);
    }

    private static TargetView view(Target target, long reached, Long numerator, Long denominator) {
        return new TargetView(
                target.id,
                target.name,
                target.formula,
                target.channelType,
                target.measure,
                target.value,
                PlanItem.idOf(target.clause),
                reached,
                numerator,
                denominator,
                target.handedDownFrom == null ? null : target.handedDownFrom.ref());
    }
}
