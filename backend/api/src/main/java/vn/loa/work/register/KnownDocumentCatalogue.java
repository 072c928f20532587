package vn.loa.work.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Nullable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.sql.ShippedEditions;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Units;
import vn.loa.reading.text.Symbol;

/** Loads the shipped documents into the nation's register and, at a later version, the file's corrections; a person's edits stay. */
@ApplicationScoped
class KnownDocumentCatalogue {
    private static final String FILE = "/register/documents.json";

    /** The resource file, by the code of the unit whose register it fills. */
    record Published(String unit, List<Listed> documents) {}

    record Listed(
            String number,
            LocalDate issuedOn,
            String issuer,
            DocumentKind kind,
            String title,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo,
            @Nullable String replacedBy,
            @Nullable List<String> amendedBy,
            @Nullable String source,
            @Nullable LocalDate checkedOn) {
        /** It does not change when a later file corrects the day or the title. */
        String key() {
            return Symbol.of(number).exact() + "@" + issuedOn.getYear();
        }

        KnownDocumentDraft draft(UUID unit) {
            return new KnownDocumentDraft(
                    unit,
                    number,
                    issuedOn,
                    issuer,
                    kind,
                    title,
                    inForceFrom,
                    inForceTo,
                    replacedBy,
                    Objects.requireNonNullElse(amendedBy, List.of()),
                    source,
                    checkedOn);
        }
    }

    @Inject
    ObjectMapper mapper;

    @Inject
    Sql sql;

    @Inject
    ShippedEditions editions;

    @Inject
    Units units;

    @Inject
    KnownDocuments documents;

    @Transactional
    void load(@Observes @Priority(20) StartupEvent started) {
        sql.alone("catalogue", this::lay);
    }

    private void lay() {
        var text = ShippedEditions.read(FILE);
        if (editions.fresh(text)) {
            lay(parsed(mapper, text));
        }
    }

    void lay(Published published) {
        var unit = units.coded(published.unit()).orElseThrow();
        Map<String, KnownDocument> shipped = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (var document : documents.of(unit)) {
            if (document.shipped()) {
                shipped.put(document.shippedKey, document);
            } else {
                taken.add(document.symbol + document.issuedOn);
            }
        }
        for (var listed : published.documents()) {
            var draft = listed.draft(unit.id());
            var standing = shipped.remove(listed.key());
            boolean entered = taken.contains(Symbol.of(listed.number()).exact() + listed.issuedOn());
            if (standing != null && !entered) {
                standing.correct(draft);
            } else if (standing == null && !entered) {
                documents.ship(new KnownDocument(unit, draft, listed.key()));
            }
        }
        shipped.values().stream().filter(gone -> !gone.edited).forEach(documents::unship);
    }

    static Published read(ObjectMapper mapper) {
        return parsed(mapper, ShippedEditions.read(FILE));
    }

    private static Published parsed(ObjectMapper mapper, String text) {
        try {
            return mapper.readValue(text, Published.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(FILE, e);
        }
    }
}
