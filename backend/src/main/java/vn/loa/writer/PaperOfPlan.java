package vn.loa.writer;

import java.util.ArrayList;
import java.util.List;
import vn.loa.plan.Clause;
import vn.loa.plan.Plan;

/** A plan on paper: its text as written, labels and all. */
final class PaperOfPlan {
    private PaperOfPlan() {}

    static PaperView of(Plan plan, List<Clause> clauses) {
        var unit = plan.unit();
        var issuance = plan.issuance();
        var blocks = new ArrayList<PaperBlock>();
        if (plan.preamble() != null) {
            blocks.add(PaperBlock.paragraph(plan.preamble()));
        }
        clauses.forEach(clause -> add(blocks, clause));
        if (plan.closing() != null) {
            blocks.add(PaperBlock.paragraph(plan.closing()));
        }
        return new PaperView(
                Papers.superior(unit),
                Papers.committee(unit.name()),
                Papers.number(
                        issuance == null ? null : issuance.number(),
                        issuance == null ? "KH-UBND" : issuance.notation()),
                Papers.placeAndDate(
                        plan.place(), unit.name(), issuance == null ? null : issuance.issuedOn(), plan.year()),
                "KẾ HOẠCH",
                Papers.subject(plan.title()),
                blocks,
                Papers.authority(
                        issuance == null ? null : issuance.signingAuthority(),
                        issuance == null ? null : issuance.signerTitle()),
                issuance == null ? null : issuance.signer(),
                plan.recipients());
    }

    private static void add(List<PaperBlock> blocks, Clause clause) {
        var label = clause.label() == null ? "" : clause.label() + " ";
        if (clause.heading() != null) {
            blocks.add(PaperBlock.heading(clause.parent() == null ? 1 : 2, label + clause.heading()));
        }
        if (clause.text() != null && !clause.text().isBlank()) {
            blocks.add(PaperBlock.paragraph((clause.heading() == null ? label : "") + clause.text()));
        }
    }
}
