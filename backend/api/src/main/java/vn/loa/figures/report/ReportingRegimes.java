package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.door.Repository;
import vn.loa.people.unit.Unit;

/** The regimes units report under. */
@ApplicationScoped
class ReportingRegimes extends Repository<ReportingRegime> {
    @Inject
    Sql sql;

    ReportingRegimes() {
        super(ReportingRegime.class);
    }

    /** Regimes set above the unit, the nearest first: a unit's own binds those below it, not itself. */
    List<ReportingRegime> above(Unit unit) {
        var ids = sql.of("select id from reporting_regime where unit_path @> cast(:path as ltree) and unit_id <> :unit")
                .bind("path", unit.unitPath())
                .bind("unit", unit.id())
                .list(UUID.class);
        return find(ids).values().stream()
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
