package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import vn.loa.people.door.Repository;
import vn.loa.people.unit.Unit;

/** The regimes units report under. */
@ApplicationScoped
class ReportingRegimes extends Repository<ReportingRegime> {
    ReportingRegimes() {
        super(ReportingRegime.class);
    }

    /** Regimes set above the unit, the nearest first: a unit's own binds those below it, not itself. */
    List<ReportingRegime> above(Unit unit) {
        return binding(unit).stream()
                .filter(regime -> !regime.unitPath().equals(unit.unitPath()))
                .toList();
    }

    /** Regimes that bind the units directly below {@code above}, the nearest first. */
    List<ReportingRegime> binding(Unit above) {
        return list(
                        "r left join fetch r.periods where cast(sql('(? @> cast(? as ltree))', r.unitPath, ?1) as Boolean)",
                        above.unitPath())
                .stream()
                .sorted(Comparator.comparing(
                                (ReportingRegime regime) -> regime.unitPath().length())
                        .thenComparing(regime -> regime.validFrom)
                        .reversed())
                .toList();
    }

    boolean none() {
        return !any("");
    }

    void enter(ReportingRegime regime) {
        add(regime);
    }
}
