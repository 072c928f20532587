package vn.loa.work.register;

import static vn.loa.people.access.Action.KNOWN_DOCUMENT_EDIT;
import static vn.loa.people.access.Action.KNOWN_DOCUMENT_READ;
import static vn.loa.work.register.KnownDocumentFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Symbol;

/** The door to the register. Units read their own rows and those of the units above. */
@ApplicationScoped
public class KnownDocuments extends Door<KnownDocument, KnownDocumentView> {
    /** Rows of the units at or above any of the paths whose number looks like one of the symbols, and those that they replace. */
    private static final String SHELF = """
            select d.* from known_document d where (d.loose_symbol = any(string_to_array(:symbols, ',')) or d.replaced_by in (
                select number from known_document where loose_symbol = any(string_to_array(:symbols, ','))
            ))
            and exists (select from unnest(cast(string_to_array(:paths, ',') as ltree[])) p(path) where d.unit_path @> p.path)
            """;

    @Inject
    Units units;

    KnownDocuments() {
        super(KnownDocument.class, "join fetch e.unit");
    }

    @Override
    public List<Constraint> constraints() {
        return List.of(
                new Constraint("known_document_number_key", "/number", KnownDocumentProblem.KNOWN_DOCUMENT_REPEATED));
    }

    /** The documents a number may mean to a unit, nearest unit's first; numbers that only look alike come last, as suggestions. */
    public List<KnownDocument> find(String number, Unit unit) {
        return shelf(List.of(number), List.of(unit.unitPath())).find(number, unit.unitPath());
    }

    /**
     * {@link #find} for any number of citations of any number of units, with what replaced or amended them: one statement a link of the longest
     * chain, none where there are no numbers.
     */
    public Shelf shelf(Collection<String> numbers, Collection<String> unitPaths) {
        var paths = unitPaths.stream().distinct().collect(Collectors.joining(","));
        var found = new LinkedHashSet<KnownDocument>();
        var asked = new HashSet<String>();
        var wanted = loose(numbers.stream());
        while (asked.addAll(wanted)) {
            var symbols = String.join(",", wanted);
            List<KnownDocument> rows =
                    sql.of(SHELF).bind("symbols", symbols).bind("paths", paths).entities(KnownDocument.class);
            found.addAll(rows);
            wanted = loose(rows.stream().flatMap(KnownDocument::successors));
            wanted.removeAll(asked);
        }
        return new Shelf(List.copyOf(found));
    }

    private static Set<String> loose(Stream<String> numbers) {
        return numbers.map(number -> Symbol.of(number).loose())
                .filter(symbol -> !symbol.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All of {@code unit}'s own register. */
    List<KnownDocument> of(Unit unit) {
        return list("where unit = ?1", unit);
    }

    /** Adds a document shipped with Loa; no person's act, so no fact. */
    void ship(KnownDocument document) {
        add(document);
    }

    /** Removes a document no longer shipped; no person's act, so no fact. */
    void unship(KnownDocument document) {
        remove(document);
    }

    KnownDocument create(KnownDocumentDraft draft) {
        return add(units.at("/unit", draft.unit(), KNOWN_DOCUMENT_EDIT), draft);
    }

    KnownDocument add(Unit unit, KnownDocumentDraft draft) {
        requireChecked(draft);
        return create(KNOWN_DOCUMENT_CREATED, new KnownDocument(unit, draft, null));
    }

    KnownDocument edit(KnownDocument document, KnownDocumentDraft draft) {
        requireChecked(draft);
        var before = document.draft();
        document.edit(draft);
        return recorded(KNOWN_DOCUMENT_EDITED, document, before, document.draft());
    }

    private void requireChecked(KnownDocumentDraft draft) {
        if (draft.checkedOn() != null && draft.checkedOn().isAfter(BusinessClock.today(clock))) {
            throw Problem.invalid("/checkedOn", KnownDocumentProblem.CHECKED_IN_FUTURE);
        }
    }

    void delete(KnownDocument document) {
        if (document.shipped()) {
            throw KnownDocumentProblem.KNOWN_DOCUMENT_SHIPPED.problem();
        }
        remove(document);
        recorded(KNOWN_DOCUMENT_REMOVED, document);
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
        return page(scope.narrow(listing, "d", null, KNOWN_DOCUMENT_READ, "true", "true"), paging);
    }

    @Override
    protected List<KnownDocumentView> views(List<KnownDocument> documents) {
        var shelf = shelf(
                documents.stream().map(KnownDocument::number).toList(),
                documents.stream().map(KnownDocument::unitPath).toList());
        var today = BusinessClock.today(clock);
        return documents.stream()
                .map(document -> KnownDocumentView.of(
                        document,
                        shelf.force(document, document.unitPath(), today).force(),
                        caller.allowed(document, List.of(KNOWN_DOCUMENT_READ, KNOWN_DOCUMENT_EDIT))))
                .toList();
    }
}
