package vn.loa.work.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.loa.people.access.Keyed;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Symbol;
import vn.loa.work.plan.CitationForce.Finding;
import vn.loa.work.register.LegalForce;

/** Cites what is in force instead of, or beside, a document that is not: in the list and wherever the text of the draft names it. */
@ApplicationScoped
class CitationCorrections {
    @Inject
    Plans plans;

    @Inject
    Clauses clauses;

    @Inject
    CitedDocuments citedDocuments;

    /** @param number one of the corrections the caller was shown; 422 where it is none today */
    CitedDocumentList correct(Plan plan, UUID citation, String number) {
        plan.requireDraft();
        var documents = citedDocuments.of(plan);
        var cited = documents.stream()
                .filter(document -> document.id().equals(citation))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        var finding = citedDocuments.findings(documents).get(citation);
        var correction = finding == null ? null : named(finding, number);
        if (correction == null) {
            throw Problem.invalid("/number", PlanProblem.CITATION_CORRECTION_UNKNOWN);
        }
        if (!finding.beside()) {
            rewrite(plan, new CitationText(cited, finding.known(), correction));
        }
        return citedDocuments.replace(plan, corrected(documents, cited, finding, correction));
    }

    private static LegalForce.Named named(Finding finding, String number) {
        return finding.instead().stream()
                .filter(named -> Symbol.of(named.number()).equals(Symbol.of(number)))
                .findFirst()
                .orElse(null);
    }

    /** A document that is cited already is not cited twice. */
    private static List<CitedDocumentDraft> corrected(
            List<CitedDocument> documents, CitedDocument cited, Finding finding, LegalForce.Named correction) {
        var citation = Citation.of(correction);
        var verified = correction.known() == null ? null : citation;
        boolean twice =
                documents.stream().flatMap(CitedDocument::symbols).anyMatch(Symbol.of(correction.number())::equals);
        var drafts = new ArrayList<CitedDocumentDraft>();
        for (var document : documents) {
            boolean here = document == cited;
            if (!here || finding.beside()) {
                drafts.add(document.draft());
            }
            if (here && !twice) {
                var id = finding.beside() ? Keyed.newId() : document.id();
                drafts.add(new CitedDocumentDraft(
                        id, citation, verified, document.draft().clause(), null));
            }
        }
        return drafts;
    }

    private void rewrite(Plan plan, CitationText text) {
        var head = plan.draft();
        var corrected = head.with(text.in(head.preamble()), text.in(head.closing()));
        if (!corrected.equals(head)) {
            plans.edit(plan, corrected);
        }
        var before = clauses.of(plan).stream().map(Clause::draft).toList();
        var after = before.stream()
                .map(clause -> clause.with(text.in(clause.heading()), text.in(clause.text())))
                .toList();
        if (!after.equals(before)) {
            clauses.write(plan, after);
        }
    }
}
