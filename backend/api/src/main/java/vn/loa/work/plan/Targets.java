package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.Window;

/** What a plan aims at and how far it has come. Numerator and denominator stay apart, so that shares can be summed up again. */
@ApplicationScoped
class Targets {
    private static final Contents.Kind<Target> KIND =
            new Contents.Kind<>(Target.class, PlanFact.PLAN_TARGETS_EDITED, Target::new, Target::draft, null);

    @Inject
    Figures figures;

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
        var counted = figures.of(targets.stream().map(Targets::window).toList());
        var views = targets.stream()
                .map(target -> view(target, counted.get(window(target))))
                .toList();
        return new TargetList(views, plan.version());
    }

    private static Window window(Target target) {
        return Window.of(target.plan.id(), target.channelType);
    }

    /** Counts are added up, and the shares have one figure each. */
    private static TargetView view(Target target, List<Figure> counted) {
        var figures = counted.stream()
                .filter(figure -> figure.code().kind() == target.formula.kind())
                .toList();
        long counts = figures.stream().mapToLong(Figure::value).sum();
        return switch (target.formula) {
            case ACTIVITY_COUNT, QUANTITY_SUM, AUDIENCE_SUM -> view(target, counts, null, null);
            case TOPICS_COVERED ->
                view(target, counts, counts, figures.getFirst().denominator());
            case TASKS_DONE_SHARE -> {
                long tasks = figures.getFirst().denominator();
                yield view(target, tasks == 0 ? 0 : 100 * counts / tasks, counts, tasks);
            }
        };
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
