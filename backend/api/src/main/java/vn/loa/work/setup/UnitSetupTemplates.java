package vn.loa.work.setup;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitKind;
import vn.loa.people.unit.Units;

/** The templates by the kind of unit, from {@code setup/units.json}; every kind above the commune has the province's. */
@ApplicationScoped
class UnitSetupTemplates {
    @Inject
    ObjectMapper mapper;

    @Inject
    Units units;

    @Inject
    Inheritance inheritance;

    private Map<UnitKind, UnitSetupTemplateView> templates;

    @PostConstruct
    void read() {
        try (var file = UnitSetupTemplates.class.getResourceAsStream("/setup/units.json")) {
            templates = mapper.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what the units it came from have. */
    UnitSetupTemplateView of(Unit unit) {
        var usual = usual(unit);
        var inherited = inheritance.of(units.predecessors(unit), usual);
        return inherited.empty() ? usual : usual.with(inherited);
    }

    UnitSetupTemplateView usual(Unit unit) {
        return templates
                .getOrDefault(unit.kind(), templates.get(UnitKind.PROVINCE))
                .of(unit);
    }
}
