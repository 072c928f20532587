package vn.loa.work.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.loa.problem.Fault;
import vn.loa.work.plan.PlanText;

/** The places of a text's clauses, which an amendment keeps: it repeals here and adds there. */
final class Places {
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final ArrayList<UUID> order = new ArrayList<>();

    Places(PlanText text) {
        text.clauses().forEach(clause -> {
            parents.put(clause.id(), clause.parent());
            order.add(clause.id());
        });
    }

    /** 422 at each clause of {@code after} that stands elsewhere than before. */
    void refuseMoved(PlanText after) {
        var problem = Fault.INVALID_DATA.problem();
        int latest = -1;
        for (int i = 0; i < after.clauses().size(); i++) {
            var clause = after.clauses().get(i);
            int at = order.indexOf(clause.id());
            if (at >= 0 && (at < latest || !Objects.equals(parents.get(clause.id()), clause.parent()))) {
                problem.at("/clauses/" + i, AmendmentProblem.AMENDMENT_MOVES_CLAUSE);
            }
            latest = Math.max(latest, at);
        }
        problem.refuse();
    }
}
