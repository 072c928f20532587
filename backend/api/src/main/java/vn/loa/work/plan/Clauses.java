package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** A plan's text. */
@ApplicationScoped
class Clauses {
    private static final Contents.Kind<Clause> KIND =
            new Contents.Kind<>(Clause.class, PlanFact.PLAN_CLAUSES_EDITED, Clause::new, Clause::draft, """
                    select id, name from (
                        select clause_id as id, title as name from task where clause_id in (:ids)
                        union all select clause_id, name from topic where clause_id in (:ids)
                        union all select clause_id, name from target where clause_id in (:ids)
                        union all select clause_id, coalesce(written_number, written_title, '…') from cited_document where clause_id in (:ids)
                    ) used order by name limit 20
                    """);

    @Inject
    Contents contents;

    @Inject
    ClauseFigures figures;

    ClauseTree tree(Plan plan) {
        return tree(plan, contents.list(plan, KIND));
    }

    ClauseTree replace(Plan plan, List<ClauseDraft> drafts) {
        return tree(plan, write(plan, drafts));
    }

    List<Clause> write(Plan plan, List<ClauseDraft> drafts) {
        var paths = new ClauseOrder(drafts).paths();
        var placed = new HashMap<UUID, Clause>();
        var ids = drafts.stream().map(ClauseDraft::id).toList();
        return contents.replace(plan, KIND, ids, (clause, place) -> {
            var draft = drafts.get(place);
            clause.write(draft, placed.get(draft.parent()), paths.get(place));
            placed.put(clause.id, clause);
        });
    }

    private ClauseTree tree(Plan plan, List<Clause> clauses) {
        var depths = new HashMap<UUID, Integer>();
        var seen = figures.of(plan);
        var views = clauses.stream()
                .map(clause -> {
                    int depth = clause.parent == null ? 0 : depths.get(clause.parent.id) + 1;
                    depths.put(clause.id, depth);
                    return seen.view(clause, depth);
                })
                .toList();
        return new ClauseTree(views, plan.version());
    }
}
