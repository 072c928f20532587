package vn.loa.people.unit;

import static vn.loa.people.access.Action.UNIT_EDIT;
import static vn.loa.people.unit.SuccessionShare.FULL;
import static vn.loa.people.unit.SuccessionShare.PARTIAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Merges and splits: old units end, new ones begin the day after and name what they came from. */
@ApplicationScoped
class Reorganisations {
    @Inject
    Units units;

    ReorganisationView carryOut(ReorganisationDraft draft) {
        if (draft.from().size() > 1 && draft.to().size() > 1) {
            throw Problem.invalid("/to", UnitProblem.UNIT_NOTHING_ENDS);
        }
        units.holdTree();
        var sources = new ArrayList<Unit>();
        for (int i = 0; i < draft.from().size(); i++) {
            var source = draft.from().get(i);
            var unit = units.at("/from/" + i + "/unit", source.unit(), UNIT_EDIT);
            if (sources.contains(unit)) {
                throw Problem.invalid("/from/" + i + "/unit", Fault.REPEATED);
            }
            sources.add(unit);
            units.end("/from/" + i + "/unit", unit, draft.on().minusDays(1), source.share() == FULL);
        }
        var results = new ArrayList<Unit>();
        for (int i = 0; i < draft.to().size(); i++) {
            var result = units.create("/to/" + i, draft.to().get(i).from(draft.on()));
            for (int j = 0; j < sources.size(); j++) {
                result.succeeds(sources.get(j), share(draft, draft.from().get(j)));
            }
            results.add(result);
        }
        return new ReorganisationView(views(sources), views(results));
    }

    /** What is split goes to each only in part. */
    private static SuccessionShare share(ReorganisationDraft draft, ReorganisationDraft.Source source) {
        return draft.to().size() > 1 ? PARTIAL : source.share();
    }

    private List<UnitView> views(List<Unit> of) {
        return of.stream().map(units::reread).toList();
    }
}
