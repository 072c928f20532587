package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a plan aims at and how far it has come. Numerator and denominator stay apart, so that shares can be summed up again. */
@ApplicationScoped
public class Targets extends PlanItems<Target> {
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

    private record Reached(
            UUID id, long activities, long quantity, long audience, long covered, long topics, long done, long tasks) {}

    @Inject
    Clauses clauses;

    Targets() {
        super(Target.class, PlanFact.PLAN_TARGETS_EDITED, Target::new, Target::draft, null);
    }

    TargetList list(Plan plan) {
        return list(plan, of(plan));
    }

    TargetList replace(Plan plan, List<TargetDraft> drafts) {
        return list(plan, write(plan, drafts));
    }

    List<Target> write(Plan plan, List<TargetDraft> drafts) {
        var clauses = this.clauses.of(drafts, plan);
        var ids = drafts.stream().map(TargetDraft::id).toList();
        return replace(plan, ids, (target, place) -> target.write(drafts.get(place), clauses.get(place)));
    }

    /** Links a target to the superior plan's one it carries out; null for none. */
    void handDown(Target target, UUID superior) {
        target.handedDown(reference(superior));
    }

    private TargetList list(Plan plan, List<Target> targets) {
        var reached = sql.of(FIGURES).bind("plan", plan.id()).map(Reached.class, Reached::id);
        var views = targets.stream()
                .map(target -> view(target, reached.get(target.id())))
                .toList();
        return new TargetList(views, plan.version());
    }

    private static TargetView view(Target target, Reached reached) {
        return switch (target.formula) {
            case ACTIVITY_COUNT -> view(target, reached.activities, null, null);
            case QUANTITY_SUM -> view(target, reached.quantity, null, null);
            case AUDIENCE_SUM -> view(target, reached.audience, null, null);
            case TOPICS_COVERED -> view(target, reached.covered, reached.covered, reached.topics);
            case TASKS_DONE_SHARE ->
                view(target, reached.tasks == 0 ? 0 : 100 * reached.done / reached.tasks, reached.done, reached.tasks);
        };
    }

    private static TargetView view(Target target, long reached, Long numerator, Long denominator) {
        return new TargetView(
                target.id(),
                target.name,
                target.formula,
                target.channelType,
                target.measure,
                target.value,
                PlanItem.idOf(target.clause),
                reached,
                numerator,
                denominator,
                PlanItem.refOf(target.handedDownFrom));
    }
}
