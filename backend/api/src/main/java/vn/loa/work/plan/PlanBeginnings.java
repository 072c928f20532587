package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.loa.kernel.http.Violations;
import vn.loa.problem.Problem;

/** Creates a plan with its whole content at once, as if its head and lists had been sent one by one. */
@ApplicationScoped
public class PlanBeginnings {
    @Inject
    Validator validator;

    @Inject
    Plans plans;

    @Inject
    Clauses clauses;

    @Inject
    Topics topics;

    @Inject
    Targets targets;

    @Inject
    CitedDocuments citedDocuments;

    /** {@link #begin(UUID, PlanContent, Descent)} for a plan that does not come from another one. */
    public Plan begin(UUID id, PlanContent content) {
        return begin(id, content, Descent.NONE);
    }

    /**
     * A draft at the unit of {@code content}'s head.
     *
     * @param id null to let Loa choose
     * @throws Problem 422 where the content is not right, pointing into it ({@code /clauses/3/parent}) and for its head from the root
     *     ({@code /unit}), as the request names these; 403 where the caller may not write plans at the unit
     */
    public Plan begin(UUID id, PlanContent content, Descent descent) {
        Violations.refuse(validator, content);
        var plan = plans.create(id, content.head());
        plan.copiedFrom = descent.copiedFrom();
        if (!content.clauses().isEmpty()) {
            at("/items", "/clauses", () -> clauses.write(plan, content.clauses()))
                    .forEach(clause -> clause.readAt(content.origins().get(clause.id())));
        }
        if (!content.topics().isEmpty()) {
            at("/items", "/topics", () -> topics.write(plan, content.topics()))
                    .forEach(
                            topic -> topics.handDown(topic, descent.handedDown().get(topic.id())));
        }
        if (!content.targets().isEmpty()) {
            at("/items", "/targets", () -> targets.write(plan, content.targets()))
                    .forEach(target ->
                            targets.handDown(target, descent.handedDown().get(target.id())));
        }
        if (!content.citedDocuments().isEmpty()) {
            at("/items", "/citedDocuments", () -> citedDocuments.write(plan, content.citedDocuments()));
        }
        return plan;
    }

    /** The current content of {@code plan}, with its ids. */
    public PlanContent content(Plan plan) {
        var text = clauses.of(plan);
        var origins = new HashMap<UUID, Origin>();
        text.stream()
                .filter(clause -> clause.origin != null)
                .forEach(clause -> origins.put(clause.id(), clause.origin));
        return new PlanContent(
                plan.draft(),
                text.stream().map(Clause::draft).toList(),
                topics.of(plan).stream().map(Topic::draft).toList(),
                targets.of(plan).stream().map(Target::draft).toList(),
                citedDocuments.of(plan).stream().map(CitedDocument::draft).toList(),
                origins);
    }

    /** For each topic and target of {@code plan}, the superior one it was handed down from. */
    public Map<UUID, UUID> handedDown(Plan plan) {
        var links = new HashMap<UUID, UUID>();
        topics.of(plan).stream()
                .filter(topic -> topic.handedDownFrom != null)
                .forEach(topic -> links.put(topic.id(), topic.handedDownFrom.id()));
        targets.of(plan).stream()
                .filter(target -> target.handedDownFrom != null)
                .forEach(target -> links.put(target.id(), target.handedDownFrom.id()));
        return links;
    }

    private static <T> T at(String root, String newRoot, Supplier<T> writing) {
        try {
            return writing.get();
        } catch (Problem problem) {
            throw problem.moved(root, newRoot);
        }
    }
}
