package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.problem.Fault;
import vn.loa.work.register.KnownDocuments;

/** The documents a plan cites, and where its authors miswrote them. */
@ApplicationScoped
class CitedDocuments extends PlanItems<CitedDocument> {
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

    /** The citations of these plans that were looked up and differ, and those that only the register can resolve. */
    List<CitedDocument> doubtful(Collection<UUID> plans) {
        return list("""
                where plan.id in ?1 and (asWritten.number <> asVerified.number or asWritten.date <> asVerified.date or asWritten.issuer <> asVerified.issuer
                or asWritten.number is not null and asVerified.number is null and asVerified.date is null and asVerified.issuer is null and asVerified.title is null)
                order by position""", plans);
    }

    CitedDocumentList list(Plan plan) {
        return list(plan, of(plan));
    }

    CitedDocumentList replace(Plan plan, List<CitedDocumentDraft> drafts) {
        return list(plan, write(plan, drafts));
    }

    List<CitedDocument> write(Plan plan, List<CitedDocumentDraft> drafts) {
        refuseNameless(drafts);
        var clauses = this.clauses.of(drafts, plan);
        var ids = drafts.stream().map(CitedDocumentDraft::id).toList();
        return replace(plan, ids, (document, place) -> document.write(drafts.get(place), clauses.get(place)));
    }

    /** By the citation's id; one statement for all that are not looked up. */
    Map<UUID, List<Warning>> warnings(List<CitedDocument> documents) {
        var open = documents.stream().filter(CitedDocument::lookUp).toList();
        var shelf = register.shelf(
                open.stream().map(document -> document.asWritten.number()).toList(),
                open.stream().map(document -> document.plan.unitPath()).toList());
        var check = new CitationCheck(shelf, BusinessClock.today(clock), tongue.language());
        var warnings = new HashMap<UUID, List<Warning>>();
        documents.forEach(document -> warnings.put(document.id(), check.warnings(document)));
        return warnings;
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

    private CitedDocumentList list(Plan plan, List<CitedDocument> documents) {
        var warnings = warnings(documents);
        var views = documents.stream()
                .map(document -> CitedDocumentView.of(document, warnings.get(document.id())))
                .toList();
        return new CitedDocumentList(views, plan.version());
    }
}
