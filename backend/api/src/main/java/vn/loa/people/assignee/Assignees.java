package vn.loa.people.assignee;

import static vn.loa.people.access.Action.ASSIGNEE_EDIT;
import static vn.loa.people.access.Action.ASSIGNEE_READ;
import static vn.loa.people.assignee.AssigneeFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Constraint;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.journal.Fact;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.reading.term.AssigneeKind;

/** The door to assignees: asking for a row says what for, and asking is authorizing. */
@ApplicationScoped
public class Assignees {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Units units;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Assignee get(UUID id, Action action) {
        Assignee assignee = Assignee.findById(id);
        caller.require(action, assignee);
        return assignee;
    }

    /** The unit's own assignee a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public Assignee named(String pointer, UUID id, Unit unit) {
        if (id == null) {
            return null;
        }
        Assignee assignee = Assignee.findById(id);
        if (assignee == null || !assignee.unitId().equals(unit.id())) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        return assignee;
    }

    /** {@link #named(String, UUID, Unit)} for a list; pointers carry the index. */
    public List<Assignee> named(String pointer, List<UUID> ids, Unit unit) {
        var found = new ArrayList<Assignee>();
        for (int i = 0; i < ids.size(); i++) {
            found.add(named(pointer + "/" + i, ids.get(i), unit));
        }
        return found;
    }

    /** Those of {@code unit} that can be given a duty now, by name. */
    public List<Assignee> active(Unit unit) {
        return Assignee.list("unit = ?1 and retiredAt is null order by name", unit);
    }

    /** A new assignee; at {@code id} where the caller chose one. Its draft's shape is checked where it comes in. */
    public Assignee create(UUID id, AssigneeDraft draft) {
        var unit = units.at("/unit", draft.unit(), ASSIGNEE_EDIT);
        var assignee = new Assignee(id, unit, draft, clock.instant());
        assignee.persist();
        return told(ASSIGNEE_CREATED, assignee);
    }

    Assignee edit(Assignee assignee, AssigneeDraft draft) {
        var before = assignee.edit(draft);
        unique(() -> journal.append(ASSIGNEE_EDITED, assignee, before, assignee.draft()));
        return assignee;
    }

    Assignee retire(Assignee assignee) {
        assignee.retire(clock.instant());
        return told(ASSIGNEE_RETIRED, assignee);
    }

    Assignee reinstate(Assignee assignee) {
        assignee.reinstate();
        return told(ASSIGNEE_REINSTATED, assignee);
    }

    Page<AssigneeView> list(UUID unit, String q, AssigneeKind kind, Boolean retired, Paging paging) {
        var listing = Listing.of("assignee a", "a.id")
                .where("a.unit_id = :unit", "unit", unit)
                .search("a.search", q)
                .where("a.kind = :kind", "kind", kind == null ? null : kind.name())
                .where("(a.retired_at is not null) = :retired", "retired", retired)
                .sortable("name", "a.name", "text")
                .sortedBy("name");
        return scope.narrow(listing, "a", "true").page(em, paging, this::views);
    }

    AssigneeView view(Assignee assignee) {
        return AssigneeView.of(assignee, caller.allowed(assignee, List.of(ASSIGNEE_READ, ASSIGNEE_EDIT)));
    }

    private List<AssigneeView> views(List<UUID> ids) {
        return Assignee.<Assignee>list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(assignee -> ids.indexOf(assignee.id())))
                .map(this::view)
                .toList();
    }

    private Assignee told(Fact fact, Assignee assignee) {
        unique(() -> journal.append(fact, assignee));
        return assignee;
    }

    private void unique(Runnable flush) {
        Constraint.guard("assignee_name_key", Problem.invalid("/name", AssigneeProblem.ASSIGNEE_NAME_TAKEN), flush);
    }
}
