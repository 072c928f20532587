package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.problem.Fault;
import vn.loa.work.register.KnownDocuments;

/** The documents a plan refers to, and where its authors miswrote them. */
@ApplicationScoped
class CitedDocuments {
    private static final Contents.Kind<CitedDocument> KIND = new Contents.Kind<>(
            CitedDocument.class, PlanFact.PLAN_CITED_DOCUMENTS_EDITED, CitedDocument::new, CitedDocument::draft, null);

    @Inject
    Plans plans;

    @Inject
    Contents contents;

    @Inject
    KnownDocuments register;

    @Inject
    Clock clock;

    @Inject
    Tongue tongue;

    CitedDocumentList list(Plan plan) {
        return list(plan, contents.list(plan, KIND));
    }

    CitedDocumentList replace(Plan plan, List<CitedDocumentDraft> drafts) {
        return list(plan, write(plan, drafts));
    }

    List<CitedDocument> write(Plan plan, List<CitedDocumentDraft> drafts) {
        refuseNameless(drafts);
        var clauses =
                plans.clauses(drafts.stream().map(CitedDocumentDraft::clause).toList(), plan);
        var ids = drafts.stream().map(CitedDocumentDraft::id).toList();
        return contents.replace(
                plan, KIND, ids, (document, place) -> document.write(drafts.get(place), clauses.get(place)));
    }

    /** By the citation's id; one statement for all that nobody has looked up. */
    Map<UUID, List<Warning>> warnings(List<CitedDocument> documents) {
        var open = documents.stream().filter(CitedDocument::lookUp).toList();
        var shelf = register.shelf(
                open.stream().map(document -> document.writtenNumber).toList(),
                open.stream().map(document -> document.plan.unitPath()).toList());
        var check = new CitationCheck(shelf, BusinessClock.today(clock), tongue.language());
        var warnings = new HashMap<UUID, List<Warning>>();
        documents.forEach(document -> warnings.put(document.id(), check.warnings(document)));
        return warnings;
    }

    private static void refuseNameless(List<CitedDocumentDraft> drafts) {
        var problem = Fault.INVALID_DATA.problem();
        boolean wrong = false;
        for (int i = 0; i < drafts.size(); i++) {
            var written = drafts.get(i).asWritten();
            if (written.number() == null && written.title() == null) {
                problem.at("/items/" + i + "/asWritten", PlanProblem.CITATION_WITHOUT_NAME);
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
        }
    }

    private CitedDocumentList list(Plan plan, List<CitedDocument> documents) {
        var warnings = warnings(documents);
        var views = documents.stream()
                .map(document -> CitedDocumentView.of(document, warnings.get(document.id())))
                .toList();
        return new CitedDocumentList(views, plan.version());
    }
}
