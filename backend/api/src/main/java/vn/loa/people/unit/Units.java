package vn.loa.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.door.Door;
import vn.loa.people.journal.Chain;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to units. The tree is published, so everyone signed in may read it. */
@ApplicationScoped
public class Units extends Door<Unit, UnitView> implements Chain.Owners {
    Units() {
        super(Unit.class);
    }

    public Unit get(UUID id) {
        var unit = find(id);
        if (unit == null) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return unit;
    }

    @Override
    public Chain chain(UUID id) {
        var unit = find(id);
        return unit == null ? null : new Chain(unit.id(), unit.unitPath(), unit.code(), unit.name());
    }

    /** By id. */
    public Map<UUID, Unit> of(Collection<UUID> ids) {
        return find(List.copyOf(ids));
    }

    /** The unit that has this code now. */
    public Optional<Unit> coded(String code) {
        return first("where code = ?1 and validTo is null", code);
    }

    /** The path {@code within} which a list is narrowed; null for no narrowing. */
    public String path(UUID within) {
        return within == null ? null : get(within).unitPath();
    }

    /**
     * The unit a new row will belong to: 422 at {@code pointer} where the caller cannot see it, 403 where the action is not allowed there.
     */
    public Unit at(String pointer, UUID id, Action action) {
        var unit = find(id);
        if (unit == null || !caller.sees(unit)) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        caller.require(action, unit);
        return unit;
    }

    Page<UnitView> list(String q, UnitKind kind, UUID parent, LocalDate on, Paging paging) {
        var listing = Listing.of("unit u", "u.id")
                .search("u.search", q)
                .where("u.kind = :kind", "kind", kind)
                .where("u.parent_id = :parent", "parent", parent)
                .where("daterange(u.valid_from, u.valid_to, '[]') @> cast(:day as date)", "day", on)
                .sortable("name", "u.name", "text")
                .sortable("code", "u.code", "text")
                .sortedBy("name");
        return page(listing, paging);
    }

    boolean none() {
        return !any("");
    }

    void enter(Unit unit) {
        add(unit);
    }

    @Override
    protected List<UnitView> views(List<Unit> units) {
        return units.stream()
                .map(unit -> UnitView.of(unit, caller.allowed(unit, List.of(Action.UNIT_READ))))
                .toList();
    }
}
