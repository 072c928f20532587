package vn.loa.work.register;

import static vn.loa.people.access.Action.KNOWN_DOCUMENT_EDIT;
import static vn.loa.people.access.Action.KNOWN_DOCUMENT_READ;
import static vn.loa.work.register.KnownDocumentFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Constraint;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Symbol;

/** The door to the register. Units read their own rows and those of the units above. */
@ApplicationScoped
public class KnownDocuments {
    /** Rows of the units at or above any of the paths whose number looks like one of the symbols. */
    private static final String SHELF = """
            select d.* from known_document d where d.loose_symbol = any(string_to_array(:symbols, ','))
            and exists (select from unnest(cast(string_to_array(:paths, ',') as ltree[])) p(path) where d.unit_path @> p.path)
            """;

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Units units;

    @Inject
    Journal journal;

    /** What a number may mean to a unit, nearest unit's first; numbers that only look alike come last, as suggestions. */
    public List<KnownDocument> find(String number, Unit unit) {
        return shelf(List.of(number), List.of(unit.unitPath())).find(number, unit.unitPath());
    }

    /** {@link #find} for any number of citations of any number of units in one statement, none where there are no numbers. */
    public Shelf shelf(Collection<String> numbers, Collection<String> unitPaths) {
        var symbols = numbers.stream()
                .map(number -> Symbol.of(number).loose())
                .filter(symbol -> !symbol.isEmpty())
                .distinct()
                .collect(Collectors.joining(","));
        if (symbols.isEmpty()) {
            return new Shelf(List.of());
        }
        @SuppressWarnings("unchecked")
        List<KnownDocument> documents = em.createNativeQuery(SHELF, KnownDocument.class)
                .setParameter("symbols", symbols)
                .setParameter("paths", unitPaths.stream().distinct().collect(Collectors.joining(",")))
                .getResultList();
        return new Shelf(documents);
    }

    KnownDocument get(UUID id, Action action) {
        KnownDocument document = KnownDocument.findById(id);
        caller.require(action, document);
        return document;
    }

    KnownDocument create(KnownDocumentDraft draft) {
        return add(units.at("/unit", draft.unit(), KNOWN_DOCUMENT_EDIT), draft);
    }

    KnownDocument add(Unit unit, KnownDocumentDraft draft) {
        var document = new KnownDocument(unit, draft, null);
        document.persist();
        unique(() -> journal.append(KNOWN_DOCUMENT_CREATED, document));
        return document;
    }

    KnownDocument edit(KnownDocument document, KnownDocumentDraft draft) {
        var before = document.edit(draft);
        unique(() -> journal.append(KNOWN_DOCUMENT_EDITED, document, before, document.draft()));
        return document;
    }

    void remove(KnownDocument document) {
        if (document.shipped()) {
            throw KnownDocumentProblem.KNOWN_DOCUMENT_SHIPPED.problem();
        }
        document.delete();
        journal.append(KNOWN_DOCUMENT_REMOVED, document);
    }

    Page<KnownDocumentView> list(UUID unit, String q, String number, String issuer, Paging paging) {
        var listing = Listing.of("known_document d", "d.id")
                .where("d.unit_id = :unit", "unit", unit)
                .where(
                        "d.loose_symbol = :symbol",
                        "symbol",
                        number == null ? null : Symbol.of(number).loose())
                .where("strpos(folded(d.issuer), folded(:issuer)) > 0", "issuer", issuer)
                .search("d.search", q)
                .sortable("issuedOn", "d.issued_on", "date")
                .sortable("number", "d.symbol", "text")
                .sortable("issuer", "d.issuer", "text")
                .sortedBy("-issuedOn");
        return scope.narrow(listing, "d", "true", "true").page(em, paging, this::views);
    }

    KnownDocumentView view(KnownDocument document) {
        return KnownDocumentView.of(
                document, caller.allowed(document, List.of(KNOWN_DOCUMENT_READ, KNOWN_DOCUMENT_EDIT)));
    }

    private List<KnownDocumentView> views(List<UUID> ids) {
        return KnownDocument.<KnownDocument>list("from KnownDocument d join fetch d.unit where d.id in ?1", ids)
                .stream()
                .sorted(Comparator.comparing(document -> ids.indexOf(document.id())))
                .map(this::view)
                .toList();
    }

    private static void unique(Runnable flush) {
        Constraint.guard(
                "known_document_number_key",
                Problem.invalid("/number", KnownDocumentProblem.KNOWN_DOCUMENT_REPEATED),
                flush);
    }
}
