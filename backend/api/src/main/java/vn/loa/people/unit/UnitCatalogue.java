package vn.loa.people.unit;

import com.fasterxml.jackson.core.type.TypeReference;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads the published tree into an empty database, so that a first start has all units. */
@ApplicationScoped
public class UnitCatalogue {
    /** A unit as the resource file lists it; parents come before children. */
    record Listed(
            String code,
            String name,
            UnitKind kind,
            @Nullable String parentCode,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> successorCodes) {}

    @Inject
    ObjectMapper mapper;

    @Inject
    Units units;

    @Transactional
    void load(@Observes @Priority(10) StartupEvent started) {
        if (!units.none()) {
            return;
        }
        var listed = read();
        Map<String, Unit> standing = new HashMap<>();
        Map<Listed, Unit> made = new HashMap<>();
        for (var line : listed) {
            var unit = new Unit(
                    line.code(),
                    line.name(),
                    line.kind(),
                    standing.get(line.parentCode()),
                    line.validFrom(),
                    line.validTo());
            units.enter(unit);
            made.put(line, unit);
            if (line.validTo() == null || line.kind() == UnitKind.DISTRICT) {
                standing.put(line.code(), unit);
            }
        }
        made.forEach((line, unit) -> line.successorCodes().forEach(code -> unit.succeededBy(standing.get(code))));
    }

    private List<Listed> read() {
        try (var file = UnitCatalogue.class.getResourceAsStream("/units/units.json")) {
            return mapper.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
