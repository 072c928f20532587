package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.loa.problem.Fault;

/** A plan's text. */
@ApplicationScoped
public class Clauses extends PlanItems<Clause> {
    private static final String USES = """
            select id, name from (
                select clause_id as id, title as name from task where clause_id = any (:ids)
                union all select clause_id, name from topic where clause_id = any (:ids)
                union all select clause_id, name from target where clause_id = any (:ids)
                union all select clause_id, coalesce(written_number, written_title, '…') from cited_document where clause_id = any (:ids)
            ) used order by name limit 20
            """;

    @Inject
    ClauseFigures figures;

    Clauses() {
        super(Clause.class, PlanFact.PLAN_CLAUSES_EDITED, Clause::new, Clause::draft, USES);
    }

    /** Whether {@code plan} has no text yet. */
    boolean none(Plan plan) {
        return !any("where plan = ?1", plan);
    }

    /** The clauses items of a list name, place by place; 422 at each {@code /items/…/clause} that is not of {@code plan}. */
    List<Clause> of(List<? extends ItemDraft> items, Plan plan) {
        var known = new HashMap<UUID, Clause>();
        if (items.stream().anyMatch(item -> item.clause() != null)) {
            of(plan).forEach(clause -> known.put(clause.id(), clause));
        }
        var problem = Fault.INVALID_DATA.problem();
        var named = new ArrayList<Clause>();
        for (int i = 0; i < items.size(); i++) {
            var clause = known.get(items.get(i).clause());
            named.add(clause);
            if (clause == null && items.get(i).clause() != null) {
                problem.at("/items/" + i + "/clause", Fault.UNKNOWN_REFERENCE);
            }
        }
        problem.refuse();
        return named;
    }

    ClauseTree tree(Plan plan) {
        return tree(plan, of(plan));
    }

    ClauseTree replace(Plan plan, List<ClauseDraft> drafts) {
        refuseOtherIds(plan, drafts.stream().map(ClauseDraft::id).toList());
        return tree(plan, write(plan, drafts));
    }

    List<Clause> write(Plan plan, List<ClauseDraft> drafts) {
        plan.requireDraft();
        return rewrite(plan, drafts);
    }

    /** {@link #write} of a plan in force, by an amendment. */
    List<Clause> rewrite(Plan plan, List<ClauseDraft> drafts) {
        var paths = new ClauseOrder(drafts).paths();
        var placed = new HashMap<UUID, Clause>();
        var ids = drafts.stream().map(ClauseDraft::id).toList();
        return rewrite(plan, ids, (clause, place) -> {
            var draft = drafts.get(place);
            clause.write(draft, placed.get(draft.parent()), paths.get(place));
            placed.put(clause.id(), clause);
        });
    }

    private ClauseTree tree(Plan plan, List<Clause> clauses) {
        var depths = new HashMap<UUID, Integer>();
        var seen = figures.of(plan);
        var views = clauses.stream()
                .map(clause -> {
                    int depth = clause.parent == null ? 0 : depths.get(clause.parent.id()) + 1;
                    depths.put(clause.id(), depth);
                    return seen.view(clause, depth);
                })
                .toList();
        return new ClauseTree(views, plan.version());
    }
}
