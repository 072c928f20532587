package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.Figures;
import vn.loa.work.figure.Window;

/** A plan's targets and their progress. Numerator and denominator stay separate, so that shares can be summed again. */
@ApplicationScoped
public class Targets extends PlanItems<Target> {
    @Inject
    Figures figures;

    @Inject
    Clauses clauses;

    Targets() {
        super(Target.class, PlanFact.PLAN_TARGETS_EDITED, Target::new, Target::draft, null);
    }

    TargetList list(Plan plan) {
        return list(plan, of(plan));
    }

    TargetList replace(Plan plan, List<TargetDraft> drafts) {
        refuseOtherIds(plan, drafts.stream().map(TargetDraft::id).toList());
        return list(plan, write(plan, drafts));
    }

    List<Target> write(Plan plan, List<TargetDraft> drafts) {
        plan.requireDraft();
        return rewrite(plan, drafts);
    }

    /** {@link #write} of a plan in force, by an amendment. */
    List<Target> rewrite(Plan plan, List<TargetDraft> drafts) {
        var clauses = this.clauses.of(drafts, plan);
        var ids = drafts.stream().map(TargetDraft::id).toList();
        return rewrite(plan, ids, (target, place) -> target.write(drafts.get(place), clauses.get(place)));
    }

    List<TargetDraft> drafts(Plan plan) {
        return of(plan).stream().map(Target::draft).toList();
    }

    /** @param standing the clause each clause of the plan became, itself or the one above it; a new one is not in it */
    void amend(Plan plan, List<TargetDraft> drafts, Map<UUID, UUID> standing) {
        var amended = drafts.stream()
                .map(draft -> draft.under(standing.getOrDefault(draft.clause(), draft.clause())))
                .toList();
        if (!amended.equals(drafts(plan))) {
            rewrite(plan, amended);
        }
    }

    /** Links a target to the superior plan's one it carries out; null for none. */
    void handDown(Target target, UUID superior) {
        target.handedDown(reference(superior));
    }

    private TargetList list(Plan plan, List<Target> targets) {
        var counted = figures.of(targets.stream().map(Targets::window).toList());
        var views = targets.stream()
                .map(target -> view(target, counted.get(window(target))))
                .toList();
        return new TargetList(views, plan.version());
    }

    private static Window window(Target target) {
        return target.formula.window(target.plan.id(), target.channelType);
    }

    /** Counts are summed; each share has one figure. Of volumes in unlike measures only those in the target's own are. */
    private static TargetView view(Target target, List<Figure> counted) {
        var all = counted.stream()
                .filter(figure -> target.formula.counts(figure.code(), target.channelType))
                .toList();
        var measures = all.stream()
                .filter(figure -> figure.value() != 0)
                .map(figure -> figure.measure(Language.VI))
                .distinct()
                .count();
        var figures = measures < 2
                ? all
                : all.stream()
                        .filter(figure -> figure.measuredIn(target.measure))
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
