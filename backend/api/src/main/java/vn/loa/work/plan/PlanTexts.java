package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
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
                plan.preamble,
                plan.closing,
                clauses.of(plan).stream().map(Clause::draft).toList());
    }

    /** 422 at {@code /clauses/…} where {@code text} could not become the text of {@code plan}. */
    public void check(Plan plan, PlanText text) {
        moved(() -> {
            text.paths();
            clauses.refuseForeign(
                    text.clauses().stream().map(ClauseDraft::id).toList(),
                    Set.copyOf(PlanItem.idsOf(clauses.of(plan))));
            return null;
        });
    }

    /** From now on the text of {@code plan} is {@code text}. What hung on a repealed clause hangs on the one above it. */
    public void amend(Plan plan, PlanText text) {
        var before = plan.draft();
        plan.amend(text, BusinessClock.now(clock));
        var kept = text.byId().keySet();
        topics.of(plan).forEach(topic -> topic.clause = Clause.standing(topic.clause, kept));
        targets.of(plan).forEach(target -> target.clause = Clause.standing(target.clause, kept));
        citedDocuments.of(plan).forEach(document -> document.clause = Clause.standing(document.clause, kept));
        moved(() -> clauses.rewrite(plan, text.clauses()));
        journal.append(PlanFact.PLAN_EDITED, plan, before, plan.draft());
    }

    private static <T> T moved(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (Problem problem) {
            throw problem.moved("/items", "/clauses");
        }
    }
}
