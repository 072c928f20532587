package vn.loa.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Chain;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to units. The tree is published, so everyone signed in may read it. */
@ApplicationScoped
public class Units implements Chain.Owners {
    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    public Unit get(UUID id) {
        Unit unit = Unit.findById(id);
        if (unit == null) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return unit;
    }

    @Override
    public Chain chain(UUID id) {
        Unit unit = Unit.findById(id);
        return unit == null ? null : new Chain(unit.id(), unit.unitPath(), unit.code(), unit.name());
    }

    /** The unit a new row is to belong to: 422 at {@code pointer} where the caller has no sight of it, 403 where the action is not allowed there. */
    public Unit at(String pointer, UUID id, Action action) {
        Unit unit = Unit.findById(id);
        if (unit == null || !caller.sees(unit)) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        caller.require(action, unit);
        return unit;
    }

    Page<UnitView> list(String q, UnitKind kind, UUID parent, LocalDate on, Paging paging) {
        return Listing.of("unit u", "u.id")
                .search("u.search", q)
                .where("u.kind = :kind", "kind", kind == null ? null : kind.name())
                .where("u.parent_id = :parent", "parent", parent)
                .where("daterange(u.valid_from, u.valid_to, '[]') @> cast(:day as date)", "day", on)
                .sortable("name", "u.name", "text")
                .sortable("code", "u.code", "text")
                .sortedBy("name")
                .page(em, paging, this::views);
    }

    UnitView view(Unit unit) {
        return UnitView.of(unit, caller.allowed(unit, List.of(Action.UNIT_READ)));
    }

    private List<UnitView> views(List<UUID> ids) {
        return Unit.<Unit>list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(unit -> ids.indexOf(unit.id())))
                .map(this::view)
                .toList();
    }
}
