package vn.loa.work.plan;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Problem;

/** The text of a plan in force, which changes as a whole and only by an amendment. */
@ApplicationScoped
public class PlanTexts {
    @Inject
    Clauses clauses;

    @Inject
    Topics topics;

    @Inject
    Targets targets;

    @Inject
    CitedDocuments citedDocuments;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    public PlanText of(Plan plan) {
        return new PlanText(
                plan.title,
                plan.preamble,
                plan.closing,
                clauses.of(plan).stream().map(Clause::draft).toList(),
                topics.drafts(plan),
                targets.drafts(plan));
    }

    /**
     * 422 or 409 at {@code /clauses/…}, {@code /topics/…}, {@code /targets/…} where {@code text} could not become the text of {@code plan}.
     *
     * @param before what it was until now
     */
    public void check(Plan plan, PlanText before, PlanText text) {
        var old = clauses.of(plan);
        var known = List.of(before, of(plan));
        at("/clauses", () -> refuseOtherIds(text, known, PlanText::clauses, ClauseDraft::id));
        at("/topics", () -> refuseOtherIds(text, known, PlanText::topics, TopicDraft::id));
        at("/targets", () -> refuseOtherIds(text, known, PlanText::targets, TargetDraft::id));
        at("/clauses", () -> {
            text.paths();
            clauses.refuseForeign(
                    text.clauses().stream().map(ClauseDraft::id).toList(), Set.copyOf(PlanItem.idsOf(old)));
        });
        var standing = new HashSet<>(text.byId().keySet());
        standing.addAll(PlanItem.idsOf(old));
        at("/topics", () -> {
            Topics.refuseRepeatedCodes(text.topics());
            topics.check(plan, text.topics(), standing);
        });
        at("/targets", () -> targets.check(plan, text.targets(), standing));
    }

    /** From now on the text of {@code plan} is {@code text}. What hung on a repealed clause hangs on the one above it. */
    public void amend(Plan plan, PlanText text) {
        var before = plan.draft();
        plan.amend(text, BusinessClock.now(clock));
        var kept = text.byId().keySet();
        var standing = new HashMap<UUID, UUID>();
        clauses.of(plan).forEach(clause -> standing.put(clause.id(), PlanItem.idOf(Clause.standing(clause, kept))));
        topics.of(plan).forEach(topic -> topic.clause = Clause.standing(topic.clause, kept));
        targets.of(plan).forEach(target -> target.clause = Clause.standing(target.clause, kept));
        citedDocuments.of(plan).forEach(document -> document.clause = Clause.standing(document.clause, kept));
        at("/clauses", () -> clauses.rewrite(plan, text.clauses()));
        at("/topics", () -> topics.amend(plan, text.topics(), standing));
        at("/targets", () -> targets.amend(plan, text.targets(), standing));
        journal.append(PlanFact.PLAN_EDITED, plan, before, plan.draft());
    }

    private static <D> void refuseOtherIds(
            PlanText text, List<PlanText> known, Function<PlanText, List<D>> part, Function<D, UUID> id) {
        PlanItems.refuseOtherIds(
                part.apply(text).stream().map(id).toList(),
                known.stream().flatMap(one -> part.apply(one).stream()).map(id).collect(toSet()));
    }

    private static void at(String root, Runnable writing) {
        try {
            writing.run();
        } catch (Problem problem) {
            throw problem.moved("/items", root);
        }
    }
}
