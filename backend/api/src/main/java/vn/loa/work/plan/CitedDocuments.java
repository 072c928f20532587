package vn.loa.work.plan;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.problem.Fault;
import vn.loa.reading.text.Symbol;
import vn.loa.work.plan.CitationForce.Finding;
import vn.loa.work.register.KnownDocuments;
import vn.loa.work.register.Shelf;

/** The documents a plan cites, and where its authors miswrote them. */
@ApplicationScoped
public class CitedDocuments extends PlanItems<CitedDocument> {
    @Inject
    Clauses clauses;

    @Inject
    KnownDocuments register;

    @Inject
    Tongue tongue;

    CitedDocuments() {
        super(
                CitedDocument.class,
                PlanFact.PLAN_CITED_DOCUMENTS_EDITED,
                CitedDocument::new,
                CitedDocument::draft,
                null);
    }

    /** The citations of these plans. */
    List<CitedDocument> ofPlans(Collection<UUID> plans) {
        return list("where holds(?1, plan.id) order by position", plans);
    }

    /** Those of {@code plan} against which the register has nothing. */
    public List<CitedDocument> inForce(Plan plan) {
        var documents = of(plan);
        var shelf = shelf(documents);
        var warned = warnings(documents, shelf, findings(documents, shelf, null));
        return documents.stream()
                .filter(document -> warned.get(document.id()).isEmpty())
                .toList();
    }

    /** @param on the day to hold them against the register; null for the plan's own: its issue day, else today */
    CitedDocumentList list(Plan plan, LocalDate on) {
        return list(plan, of(plan), on);
    }

    CitedDocumentList replace(Plan plan, List<CitedDocumentDraft> drafts) {
        refuseOtherIds(plan, drafts.stream().map(CitedDocumentDraft::id).toList());
        return list(plan, write(plan, drafts), null);
    }

    List<CitedDocument> write(Plan plan, List<CitedDocumentDraft> drafts) {
        plan.requireDraft();
        refuseNameless(drafts);
        var clauses = this.clauses.of(drafts, plan);
        var ids = drafts.stream().map(CitedDocumentDraft::id).toList();
        return rewrite(plan, ids, (document, place) -> document.write(drafts.get(place), clauses.get(place)));
    }

    /** By the citation's id; in a number of statements that does not grow with them. */
    Map<UUID, List<Warning>> warnings(List<CitedDocument> documents) {
        var shelf = shelf(documents);
        return warnings(documents, shelf, findings(documents, shelf, null));
    }

    /** Those of {@code documents}, of one plan or several, that are not in force as they stand, by the citation's id. */
    Map<UUID, Finding> findings(List<CitedDocument> documents) {
        return findings(documents, shelf(documents), null);
    }

    /** What each plan cites, as written and as looked up. */
    static Map<UUID, Set<Symbol>> numbers(List<CitedDocument> documents) {
        return documents.stream()
                .collect(groupingBy(document -> document.plan.id(), flatMapping(CitedDocument::symbols, toSet())));
    }

    private Map<UUID, Finding> findings(List<CitedDocument> documents, Shelf shelf, LocalDate on) {
        var force = new CitationForce(shelf, tongue.language());
        var today = BusinessClock.today(clock);
        var siblings = numbers(documents);
        var findings = new HashMap<UUID, Finding>();
        for (var document : documents) {
            var day = on == null ? document.plan.citesOn(today) : on;
            force.find(document.meant(), document.plan.unitPath(), siblings.get(document.plan.id()), day)
                    .ifPresent(finding -> findings.put(document.id(), finding));
        }
        return findings;
    }

    private Map<UUID, List<Warning>> warnings(List<CitedDocument> documents, Shelf shelf, Map<UUID, Finding> findings) {
        var check = new CitationCheck(shelf, tongue.language());
        var force = new CitationForce(shelf, tongue.language());
        var warnings = new HashMap<UUID, List<Warning>>();
        for (var document : documents) {
            var found = new ArrayList<>(check.warnings(document));
            Optional.ofNullable(findings.get(document.id()))
                    .map(finding -> force.warning(finding, document.id()))
                    .ifPresent(found::add);
            warnings.put(document.id(), found);
        }
        return warnings;
    }

    private Shelf shelf(List<CitedDocument> documents) {
        return register.shelf(
                documents.stream()
                        .map(document -> document.meant().number())
                        .filter(Objects::nonNull)
                        .toList(),
                documents.stream().map(document -> document.plan.unitPath()).toList());
    }

    private static void refuseNameless(List<CitedDocumentDraft> drafts) {
        var problem = Fault.INVALID_DATA.problem();
        for (int i = 0; i < drafts.size(); i++) {
            var written = drafts.get(i).asWritten();
            if (written.number() == null && written.title() == null) {
                problem.at("/items/" + i + "/asWritten", PlanProblem.CITATION_WITHOUT_NAME);
            }
        }
        problem.refuse();
    }

    private CitedDocumentList list(Plan plan, List<CitedDocument> documents, LocalDate on) {
        var shelf = shelf(documents);
        var findings = findings(documents, shelf, on);
        var warnings = warnings(documents, shelf, findings);
        var views = documents.stream()
                .map(document -> CitedDocumentView.of(
                        document,
                        warnings.get(document.id()),
                        findings.containsKey(document.id())
                                ? findings.get(document.id()).corrections()
                                : List.of()))
                .toList();
        return new CitedDocumentList(views, plan.version());
    }
}
