package vn.loa.people.unit;

import static vn.loa.people.access.Action.*;
import static vn.loa.people.unit.UnitFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
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

    /** The units directly below that stand on {@code day}. */
    public List<Unit> below(Unit above, LocalDate day) {
        return list("where parent = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", above, day);
    }

    /** The units it came from, by name. */
    public List<Unit> predecessors(Unit unit) {
        return unit.predecessors.stream()
                .map(Succession::unit)
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** The unit above all others, which what belongs to the whole server is asked of. */
    public Unit top() {
        return first("where parent is null order by validFrom desc").orElseThrow(Fault.NO_SUCH_THING::problem);
    }

    /** The unit that has this code now. */
    public Optional<Unit> coded(String code) {
        return coded(code, BusinessClock.today(clock));
    }

    Optional<Unit> coded(String code, LocalDate day) {
        return first("where code = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2)", code, day);
    }

    /** A code as it is in the list: a spreadsheet takes it for a number and drops its zeros. */
    public static String code(String typed) {
        return typed.matches("\\d{3,4}")
                ? "0".repeat(5 - typed.length()) + typed
                : typed.matches("\\d") ? "0" + typed : typed;
    }

    /** The unit, held against others who set it up at the same time. */
    public void hold(Unit unit) {
        refreshLocked(unit);
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

    Page<UnitView> list(
            String q, String agencyCode, UnitKind kind, UUID parent, UUID within, LocalDate on, Paging paging) {
        var listing = Listing.of("unit u", "u.id")
                .search("u.search", q)
                .where("u.agency_code = :agencyCode", "agencyCode", agencyCode)
                .where("u.path <@ cast(:within as ltree)", "within", path(within))
                .where("u.kind = :kind", "kind", kind)
                .where("u.parent_id = :parent", "parent", parent)
                .where("daterange(u.valid_from, u.valid_to, '[]') @> cast(:day as date)", "day", on)
                .sortable("name", "u.name", "text")
                .sortable("code", "u.code", "text")
                .sortedBy("name");
        return page(listing, paging);
    }

    /** Nobody else changes the tree until this transaction ends: whether a code is free is asked before the unit is made. */
    void holdTree() {
        sql.of("lock table unit in share row exclusive mode").update();
    }

    /** @param root the draft's place in the request */
    Unit create(String root, UnitDraft draft) {
        holdTree();
        var parent = at(root + "/unit", draft.unit(), UNIT_EDIT);
        if (!parent.standsOn(draft.validFrom())) {
            throw Problem.invalid(root + "/validFrom", UnitProblem.UNIT_NOT_STANDING, parent.name(), draft.validFrom());
        }
        if (draft.kind().compareTo(parent.kind()) <= 0) {
            throw Problem.invalid(root + "/kind", UnitProblem.UNIT_KIND_MISPLACED, parent.name());
        }
        if (any("where code = ?1 and (validTo is null or validTo >= ?2)", draft.code(), draft.validFrom())) {
            throw UnitProblem.UNIT_CODE_TAKEN.problem().at(root + "/code", UnitProblem.UNIT_CODE_TAKEN);
        }
        var unit = new Unit(draft.code(), draft.name(), draft.kind(), parent, draft.validFrom(), null);
        unit.identifyAs(free(root + "/agencyCode", draft.agencyCode(), unit));
        return create(UNIT_CREATED, unit);
    }

    Unit identify(Unit unit, AgencyCodeDraft draft) {
        holdTree();
        var before = new AgencyCodeDraft(unit.agencyCode);
        unit.identifyAs(free("/agencyCode", draft.agencyCode(), unit));
        return recorded(UNIT_AGENCY_CODE_SET, unit, before, draft);
    }

    /** An agency code that no other unit has while {@code unit} stands. */
    private String free(String pointer, String code, Unit unit) {
        if (code != null) {
            list("where agencyCode = ?1 and id <> ?2", AgencyCode.checked(pointer, code), unit.id()).stream()
                    .filter(unit::standsBeside)
                    .findFirst()
                    .ifPresent(other -> {
                        throw UnitProblem.AGENCY_CODE_TAKEN
                                .problem(other.name())
                                .at(pointer, UnitProblem.AGENCY_CODE_TAKEN, other.name());
                    });
        }
        return code;
    }

    Unit rename(Unit unit, UnitNameDraft draft) {
        var before = new UnitNameDraft(unit.nameOn(draft.validFrom()), draft.validFrom());
        unit.rename(draft, BusinessClock.today(clock));
        return recorded(UNIT_RENAMED, unit, before, draft);
    }

    /** Ends the unit where {@code whole}; only a unit that stands on {@code last} and has no parts left can end. */
    void end(String pointer, Unit unit, LocalDate last, boolean whole) {
        if (!unit.standsOn(last)) {
            throw Problem.invalid(pointer, UnitProblem.UNIT_NOT_STANDING, unit.name(), last);
        }
        if (!whole) {
            return;
        }
        if (unit.validTo() != null) {
            throw Problem.invalid(pointer, UnitProblem.UNIT_ALREADY_ENDS, unit.name(), unit.validTo());
        }
        if (any("where parent = ?1 and (validTo is null or validTo > ?2)", unit, last)) {
            throw Problem.invalid(pointer, UnitProblem.UNIT_HAS_PARTS, unit.name());
        }
        unit.end(last);
        recorded(UNIT_ENDED, unit);
        sql.flush();
    }

    /** With what SQL wrote at its other end. */
    UnitView reread(Unit unit) {
        sql.flush();
        refresh(unit);
        return view(unit);
    }

    @Override
    protected List<UnitView> views(List<Unit> units) {
        return units.stream()
                .map(unit -> UnitView.of(unit, caller.allowed(unit, List.of(UNIT_READ, UNIT_SETUP, UNIT_EDIT))))
                .toList();
    }
}
