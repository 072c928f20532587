package vn.loa.people.assignee;

import static vn.loa.people.access.Action.ASSIGNEE_EDIT;
import static vn.loa.people.access.Action.ASSIGNEE_READ;
import static vn.loa.people.assignee.AssigneeFact.*;
import static vn.loa.people.assignee.AssigneeProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.account.Memberships;
import vn.loa.people.unit.RetirableDoor;
import vn.loa.people.unit.Unit;
import vn.loa.reading.term.AssigneeKind;

/** The door to assignees. */
@ApplicationScoped
public class Assignees extends RetirableDoor<Assignee, AssigneeView> implements Memberships {
    Assignees() {
        super(
                Assignee.class,
                new Retirement(
                        AssigneeFact.ASSIGNEE_RETIRED,
                        ASSIGNEE_REINSTATED,
                        AssigneeProblem.ASSIGNEE_RETIRED,
                        ASSIGNEE_NOT_RETIRED));
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("assignee_name_key", "/name", ASSIGNEE_NAME_TAKEN));
    }

    @Override
    public List<Party> parties(Collection<UUID> ids) {
        return find(List.copyOf(ids)).values().stream()
                .filter(Objects::nonNull)
                .map(assignee -> new Party(assignee.id(), assignee.name(), assignee.unitId()))
                .toList();
    }

    /** A new assignee; at {@code id} where the caller chose one. The caller has validated its draft. */
    public Assignee create(UUID id, AssigneeDraft draft) {
        var unit = units.at("/unit", draft.unit(), ASSIGNEE_EDIT);
        return create(ASSIGNEE_CREATED, new Assignee(id, unit, draft, now()));
    }

    /** One of a unit that is being set up, which takes no right to the unit's assignees. */
    public Assignee found(Unit unit, AssigneeDraft draft) {
        return create(ASSIGNEE_CREATED, new Assignee(null, unit, draft, now()));
    }

    Assignee edit(Assignee assignee, AssigneeDraft draft) {
        var before = assignee.draft();
        assignee.edit(draft);
        return recorded(ASSIGNEE_EDITED, assignee, before, assignee.draft());
    }

    Page<AssigneeView> list(UUID unit, String q, AssigneeKind kind, Boolean retired, Paging paging) {
        var listing = Listing.of("assignee a", "a.id")
                .where("a.unit_id = :unit", "unit", unit)
                .search("a.search", q)
                .where("a.kind = :kind", "kind", kind)
                .where("(a.retired_at is not null) = :retired", "retired", retired)
                .sortable("name", "a.name", "text")
                .sortedBy("name");
        return page(scope.narrow(listing, "a", null, ASSIGNEE_READ, "true"), paging);
    }

    @Override
    protected List<AssigneeView> views(List<Assignee> assignees) {
        return assignees.stream()
                .map(assignee ->
                        AssigneeView.of(assignee, caller.allowed(assignee, List.of(ASSIGNEE_READ, ASSIGNEE_EDIT))))
                .toList();
    }
}
