package vn.loa.figures.scorecard;

import static vn.loa.figures.scorecard.ScorecardFact.*;
import static vn.loa.people.access.Action.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.loa.figures.criteria.CriteriaSets;
import vn.loa.figures.criteria.Criterion;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.access.Action;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;

/** The door to scorecards. */
@ApplicationScoped
public class Scorecards extends Door<Scorecard, ScorecardView> {
    @Inject
    Units units;

    @Inject
    CriteriaSets sets;

    @Inject
    ScorecardLines lines;

    @Inject
    Tongue tongue;

    Scorecards() {
        super(Scorecard.class, "join fetch e.unit join fetch e.set s join fetch s.unit");
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("scorecard_set_key", "/criteriaSet", ScorecardProblem.SCORECARD_EXISTS));
    }

    Scorecard begin(ScorecardDraft draft) {
        var unit = units.at("/unit", draft.unit(), SCORECARD_EDIT);
        return create(
                SCORECARD_BEGUN, new Scorecard(unit, sets.scoring("/criteriaSet", draft.criteriaSet(), unit), now()));
    }

    void delete(Scorecard scorecard) {
        scorecard.requireDraft();
        remove(scorecard);
        recorded(SCORECARD_DELETED, scorecard);
    }

    Scorecard submit(Scorecard scorecard) {
        scorecard.submit(stamp(), tongue.language());
        lines.show(scorecard);
        return recorded(SCORECARD_SUBMITTED, scorecard);
    }

    Scorecard withdraw(Scorecard scorecard) {
        scorecard.withdraw(now());
        return recorded(SCORECARD_WITHDRAWN, scorecard);
    }

    Scorecard appraise(Scorecard scorecard) {
        requireAnother(scorecard);
        scorecard.appraise(stamp(), tongue.language());
        return recorded(SCORECARD_APPRAISED, scorecard);
    }

    Scorecard explain(Scorecard scorecard) {
        scorecard.explain(stamp());
        lines.show(scorecard);
        return recorded(SCORECARD_EXPLAINED, scorecard);
    }

    Scorecard conclude(Scorecard scorecard) {
        requireAnother(scorecard);
        scorecard.conclude(stamp(), tongue.language());
        return recorded(SCORECARD_CONCLUDED, scorecard);
    }

    /** Nobody appraises what they sent. */
    void requireAnother(Scorecard scorecard) {
        if (scorecard.of(caller.actor().id())) {
            throw ScorecardProblem.SCORECARD_SUBMITTER_CANNOT_APPRAISE.problem();
        }
    }

    static Criterion criterion(Scorecard scorecard, String code) {
        return scorecard.criteria().scored(code).orElseThrow(Fault.NO_SUCH_THING::problem);
    }

    Page<ScorecardView> list(ScorecardFilter filter, Paging paging) {
        var listing = Listing.of(
                        "scorecard s join criteria_set c on c.id = s.criteria_set_id join unit u on u.id = s.unit_id",
                        "s.id")
                .where("s.unit_id = :unit", "unit", filter.unit)
                .where("s.criteria_set_id = :set", "set", filter.criteriaSet)
                .where("c.year = :year", "year", filter.year)
                .where("s.state = :state", "state", filter.state)
                .sortable("year", "c.year", "integer")
                .sortable("unit", "u.name", "text")
                .sortable("updatedAt", "s.updated_at", "timestamptz")
                .sortedBy("-year,unit");
        return page(
                scope.narrow(listing, "s", units.path(filter.within), SCORECARD_READ, "s.state <> 'DRAFT'"), paging);
    }

    @Override
    protected List<ScorecardView> views(List<Scorecard> scorecards) {
        var today = BusinessClock.today(clock);
        return scorecards.stream()
                .map(scorecard -> ScorecardView.of(
                        scorecard, tongue.language(), today, caller.allowed(scorecard, acts(scorecard))))
                .toList();
    }

    /** What its state has left to do. */
    private List<Action> acts(Scorecard scorecard) {
        var acts = new ArrayList<>(List.of(SCORECARD_READ));
        switch (scorecard.state) {
            case DRAFT, APPRAISED -> acts.addAll(List.of(SCORECARD_EDIT, SCORECARD_SUBMIT));
            case SUBMITTED -> acts.addAll(List.of(SCORECARD_SUBMIT, SCORECARD_APPRAISE));
            case EXPLAINED -> acts.add(SCORECARD_APPRAISE);
            case FINAL -> {}
        }
        if (scorecard.of(caller.actor().id())) {
            acts.remove(SCORECARD_APPRAISE);
        }
        return acts;
    }
}
