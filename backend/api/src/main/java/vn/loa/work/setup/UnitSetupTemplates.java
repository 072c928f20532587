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

/** The templates by the kind of unit, from {@code setup/units.json}; every kind above the commune has the province's. */
@ApplicationScoped
class UnitSetupTemplates {
    @Inject
    ObjectMapper mapper;

    private Map<UnitKind, UnitSetupTemplateView> templates;

    @PostConstruct
    void read() {
        try (var file = UnitSetupTemplates.class.getResourceAsStream("/setup/units.json")) {
            templates = mapper.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UnitSetupTemplateView of(Unit unit) {
        return templates
                .getOrDefault(unit.kind(), templates.get(UnitKind.PROVINCE))
                .of(unit);
    }
}
