package vn.loa.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.http.Fault;
import vn.loa.http.Tongue;

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
        var views = documents.stream()
                .map(document -> CitedDocumentView.of(document, CitationCheck.warnings(document, tongue.language())))
                .toList();
        return new CitedDocumentList(views, plan.version());
    }
}
