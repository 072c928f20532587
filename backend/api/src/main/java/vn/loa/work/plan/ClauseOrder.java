package vn.loa.work.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The drafts of a plan's text as a document: every clause follows the one it belongs to, before that one's next sibling. */
final class ClauseOrder {
    private static final int DEEPEST = 8;

    private final List<ClauseDraft> drafts;
    /** The clause being read and those it belongs to, innermost first: the only ones the next can belong to. */
    private final Deque<UUID> open = new ArrayDeque<>();

    private final Map<UUID, String> paths = new HashMap<>();
    private final Map<UUID, Integer> children = new HashMap<>();

    ClauseOrder(List<ClauseDraft> drafts) {
        this.drafts = drafts;
    }

    /**
     * The clauses' paths, in the drafts' order.
     *
     * @throws Problem 422 at each parent that is unknown, comes later (so also in a circle) or is closed, and at any that is too deep
     */
    List<String> paths() {
        var known = drafts.stream().map(ClauseDraft::id).toList();
        var problem = Fault.INVALID_DATA.problem();
        var found = new ArrayList<String>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var pointer = "/items/" + i + "/parent";
            if (!enter(draft)) {
                problem.at(
                        pointer,
                        known.contains(draft.parent()) ? PlanProblem.CLAUSE_OUT_OF_ORDER : Fault.UNKNOWN_REFERENCE);
            } else if (open.size() > DEEPEST) {
                problem.at(pointer, PlanProblem.CLAUSE_TOO_DEEP, DEEPEST);
            }
            found.add(path(draft));
        }
        problem.refuse();
        return found;
    }

    private boolean enter(ClauseDraft draft) {
        if (draft.parent() != null && !open.contains(draft.parent())) {
            return false;
        }
        while (!open.isEmpty() && !open.peek().equals(draft.parent())) {
            open.pop();
        }
        open.push(draft.id());
        return true;
    }

    /** Bare labels joined; a dash or no label counts as the place among the siblings. */
    private String path(ClauseDraft draft) {
        int place = children.merge(draft.parent(), 1, Integer::sum);
        var above = draft.parent() == null ? null : paths.get(draft.parent());
        var bare = bare(draft.label());
        if (bare.isEmpty()) {
            bare = Integer.toString(place);
        }
        var path = above == null ? bare : above + "." + continued(bare, above);
        paths.put(draft.id(), path);
        return path;
    }

    private static String bare(String label) {
        return label == null ? "" : label.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /** "1.2" below "1" (whose path may end so) already contains the path: only its last step is new. */
    private static String continued(String label, String above) {
        int dot = label.lastIndexOf('.');
        var start = dot < 0 ? "" : label.substring(0, dot);
        return !start.isEmpty() && (above.equals(start) || above.endsWith("." + start))
                ? label.substring(dot + 1)
                : label;
    }
}
