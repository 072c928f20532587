package vn.loa.figures.regime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Nullable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/** Loads the published regimes into an empty calendar, after the units. */
@ApplicationScoped
class RegimeCatalogue {
    /** The resource file: one outline for all its regimes. */
    record Published(List<SectionOutline> outline, List<Listed> regimes) {}

    /** A regime as the file lists it, by the code of the unit that set it. */
    record Listed(
            String unit,
            String name,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> recipients,
            List<RegimePeriodDraft> periods) {
        RegimeDraft draft(Unit unit, List<SectionOutline> outline) {
            return new RegimeDraft(
                    unit.id(),
                    RegimeReach.BELOW,
                    name,
                    source,
                    validFrom,
                    validTo,
                    false,
                    periods,
                    recipients,
                    outline);
        }
    }

    @Inject
    ObjectMapper mapper;

    @Inject
    Sql sql;

    @Inject
    Units units;

    @Inject
    ReportingRegimes regimes;

    @Transactional
    void load(@Observes @Priority(20) StartupEvent started) {
        sql.alone("catalogue", this::lay);
    }

    private void lay() {
        if (!regimes.none()) {
            return;
        }
        var published = read(mapper);
        for (var listed : published.regimes()) {
            var unit = units.coded(listed.unit()).orElseThrow();
            regimes.ship(new ReportingRegime(unit, listed.draft(unit, published.outline())));
        }
    }

    static Published read(ObjectMapper mapper) {
        try (var file = RegimeCatalogue.class.getResourceAsStream("/reporting/regimes.json")) {
            return mapper.readValue(file, Published.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
