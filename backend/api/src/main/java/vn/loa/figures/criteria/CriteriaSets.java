package vn.loa.figures.criteria;

import static vn.loa.figures.criteria.CriteriaSetFact.*;
import static vn.loa.people.access.Action.CRITERIA_SET_EDIT;
import static vn.loa.people.access.Action.CRITERIA_SET_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The door to sets of criteria. */
@ApplicationScoped
public class CriteriaSets extends Door<CriteriaSet, CriteriaSetView> {
    private static final String SCORES = """
            (c.unit_id = (select parent_id from unit where id = :scores)
                and (not exists (select from criteria_set_unit x where x.criteria_set_id = c.id)
                    or exists (select from criteria_set_unit x where x.criteria_set_id = c.id and x.unit_id = :scores)))""";

    @Inject
    Units units;

    CriteriaSets() {
        super(CriteriaSet.class, "join fetch e.unit", "left join fetch e.units");
    }

    /** The published set a draft names, by which {@code unit} is scored; 422 at {@code pointer} for any other. */
    public CriteriaSet scoring(String pointer, UUID id, Unit unit) {
        var set = named(pointer, id, row -> caller.sees(row) && caller.may(CRITERIA_SET_READ, row) && row.scores(unit));
        set.requirePublished();
        return set;
    }

    CriteriaSet create(CriteriaSetDraft draft) {
        var unit = units.at("/unit", draft.unit(), CRITERIA_SET_EDIT);
        return create(CRITERIA_SET_CREATED, new CriteriaSet(unit, draft, below(unit, draft.units()), now()));
    }

    CriteriaSet edit(CriteriaSet set, CriteriaSetDraft draft) {
        var before = set.draft();
        set.edit(draft, below(set.unit(), draft.units()), now());
        return recorded(CRITERIA_SET_EDITED, set, before, set.draft());
    }

    CriteriaSet copy(CriteriaSet set, CriteriaSetCopyDraft draft) {
        return create(CRITERIA_SET_CREATED, new CriteriaSet(set, draft, now()));
    }

    CriteriaSet publish(CriteriaSet set) {
        set.publish(stamp());
        return recorded(CRITERIA_SET_PUBLISHED, set);
    }

    void delete(CriteriaSet set) {
        set.requireDraft();
        remove(set);
        recorded(CRITERIA_SET_REMOVED, set);
    }

    Page<CriteriaSetView> list(CriteriaSetFilter filter, Paging paging) {
        var listing = Listing.of("criteria_set c", "c.id")
                .where("c.unit_id = :unit", "unit", filter.unit)
                .where(SCORES, "scores", filter.scores)
                .where("c.year = :year", "year", filter.year)
                .where("c.state = :state", "state", filter.state)
                .sortable("year", "c.year", "integer")
                .sortable("name", "c.name", "text")
                .sortedBy("-year,name");
        var published = "c.state = 'PUBLISHED'";
        return page(scope.narrow(listing, "c", null, CRITERIA_SET_READ, published, published), paging);
    }

    @Override
    protected List<CriteriaSetView> views(List<CriteriaSet> sets) {
        return sets.stream()
                .map(set -> CriteriaSetView.of(set, caller.allowed(set, List.of(CRITERIA_SET_READ, CRITERIA_SET_EDIT))))
                .toList();
    }

    private List<Unit> below(Unit above, List<UUID> ids) {
        var found = units.of(ids);
        for (int i = 0; i < ids.size(); i++) {
            var unit = found.get(ids.get(i));
            if (unit == null) {
                throw Problem.invalid("/units/" + i, Fault.UNKNOWN_REFERENCE);
            }
            if (ids.indexOf(ids.get(i)) < i) {
                throw Problem.invalid("/units/" + i, Fault.REPEATED);
            }
            if (unit.parent() == null || !unit.parent().id().equals(above.id())) {
                throw Problem.invalid("/units/" + i, CriteriaProblem.CRITERIA_SET_UNIT_NOT_BELOW);
            }
        }
        return ids.stream().map(found::get).toList();
    }
}
