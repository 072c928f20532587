package vn.loa.figures.regime;

import static vn.loa.figures.regime.ReportingRegimeFact.*;
import static vn.loa.people.access.Action.REPORTING_REGIME_EDIT;
import static vn.loa.people.access.Action.REPORTING_REGIME_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/**
 * The door to regimes, and which of them binds. Nearest is the one the unit directly above has set, then the unit's own, then those of the
 * units further up: a unit that nobody set dates for keeps to its own, and none escapes those it was set.
 */
@ApplicationScoped
public class ReportingRegimes extends Door<ReportingRegime, RegimeView> {
    @Inject
    Units units;

    ReportingRegimes() {
        super(ReportingRegime.class, "join fetch e.unit", "left join fetch e.periods");
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("reporting_regime_exclusion", "/validFrom", RegimeProblem.REGIME_OVERLAPS));
    }

    /** The period of {@code code} that {@code unit} reports on in {@code year}. */
    public Optional<Period> period(Unit unit, PeriodCode code, int year) {
        return first(of(unit), code, year);
    }

    /** The periods {@code unit} reports on in {@code years}, in their order. */
    public List<Period> periods(Unit unit, Collection<Integer> years) {
        return periods(of(unit), years);
    }

    /** The periods of {@code years} that are set for the units directly below {@code above}. */
    public List<Period> below(Unit above, Collection<Integer> years) {
        return periods(
                reaching(above)
                        .filter(regime -> regime.reach == RegimeReach.BELOW)
                        .toList(),
                years);
    }

    ReportingRegime set(RegimeDraft draft) {
        var unit = units.at("/unit", draft.unit(), REPORTING_REGIME_EDIT);
        var regime = new ReportingRegime(unit, draft);
        if (regime.reach == RegimeReach.OWN) {
            requireNoneAbove(unit, regime);
        }
        return create(REPORTING_REGIME_SET, regime);
    }

    ReportingRegime edit(ReportingRegime regime, RegimeDraft draft) {
        var before = regime.draft();
        regime.edit(draft);
        return recorded(REPORTING_REGIME_EDITED, regime, before, regime.draft());
    }

    void delete(ReportingRegime regime) {
        remove(regime);
        recorded(REPORTING_REGIME_REMOVED, regime);
    }

    /** Those that {@code unit} set or reports under, as far as the caller may read them, the nearest first. */
    List<RegimeView> around(UUID unit) {
        var of = units.get(unit);
        return views(reaching(of)
                .filter(regime -> caller.may(REPORTING_REGIME_READ, regime))
                .sorted(nearest(of))
                .toList());
    }

    boolean none() {
        return !any("");
    }

    /** Adds one shipped with Loa; no person's act, so no fact. */
    void ship(ReportingRegime regime) {
        add(regime);
    }

    @Override
    protected List<RegimeView> views(List<ReportingRegime> regimes) {
        return regimes.stream()
                .map(regime -> RegimeView.of(
                        regime, caller.allowed(regime, List.of(REPORTING_REGIME_READ, REPORTING_REGIME_EDIT))))
                .toList();
    }

    private void requireNoneAbove(Unit unit, ReportingRegime own) {
        of(unit).stream()
                .filter(regime -> above(regime, unit) && regime.overlaps(own))
                .findFirst()
                .ifPresent(regime -> {
                    throw RegimeProblem.REGIME_SET_ABOVE.problem(
                            regime.name, regime.unit().name());
                });
    }

    /** Those that bind {@code unit}, the nearest first. */
    private List<ReportingRegime> of(Unit unit) {
        return reaching(unit)
                .filter(regime -> regime.unitId().equals(unit.id()) == (regime.reach == RegimeReach.OWN))
                .sorted(nearest(unit))
                .toList();
    }

    private Stream<ReportingRegime> reaching(Unit unit) {
        return list(
                        "r join fetch r.unit left join fetch r.periods where cast(sql('(? @> cast(? as ltree))', r.unitPath, ?1) as Boolean)",
                        unit.unitPath())
                .stream()
                .sorted(Comparator.comparing(
                                (ReportingRegime regime) -> regime.unitPath().length())
                        .thenComparing(regime -> regime.validFrom)
                        .reversed());
    }

    private static Comparator<ReportingRegime> nearest(Unit unit) {
        return Comparator.comparing((ReportingRegime regime) -> !above(regime, unit));
    }

    /** Whether the unit directly above {@code unit} has set it. */
    private static boolean above(ReportingRegime regime, Unit unit) {
        return unit.parent() != null && regime.unitId().equals(unit.parent().id());
    }

    private static List<Period> periods(List<ReportingRegime> regimes, Collection<Integer> years) {
        return years.stream()
                .flatMap(year -> Arrays.stream(PeriodCode.values()).map(code -> first(regimes, code, year)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Period> first(List<ReportingRegime> regimes, PeriodCode code, int year) {
        return regimes.stream()
                .map(regime -> regime.period(code, year))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
