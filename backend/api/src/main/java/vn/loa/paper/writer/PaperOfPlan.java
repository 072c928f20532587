package vn.loa.paper.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.reading.term.ClauseKind;
import vn.loa.work.plan.Clause;
import vn.loa.work.plan.Plan;
import vn.loa.work.task.TaskLine;

/** A plan on paper: its text as written, labels and all. */
final class PaperOfPlan {
    /** The sentence about an annex that the decree requires; added only where the text does not mention one. */
    private static final String POINTER = "(Có Phụ lục kèm theo)";

    private final Plan plan;
    private final Layout layout;
    private final List<PaperBlock> blocks = new ArrayList<>();

    private PaperOfPlan(Plan plan, Layout layout) {
        this.plan = plan;
        this.layout = layout;
    }

    /** @param tasks of the annex; no annex when empty */
    static PaperView of(Plan plan, List<Clause> clauses, List<TaskLine> tasks, Layout layout) {
        var paper = new PaperOfPlan(plan, layout);
        paper.body(clauses, !tasks.isEmpty());
        return paper.view(tasks);
    }

    private void body(List<Clause> clauses, boolean annexed) {
        // The decree puts the legal bases first; the sentence that introduces the sections follows.
        int bases = 0;
        while (bases < clauses.size() && basis(clauses.get(bases))) {
            basis(clauses, bases++);
        }
        paragraphs(plan.preamble());
        for (int i = bases; i < clauses.size(); i++) {
            if (basis(clauses.get(i))) {
                basis(clauses, i);
            } else {
                clause(clauses.get(i));
            }
        }
        if (annexed && blocks.stream().noneMatch(PaperOfPlan::namesAnnex)) {
            paragraphs(POINTER);
        }
        paragraphs(plan.closing());
    }

    private PaperView view(List<TaskLine> tasks) {
        var unit = plan.unit();
        var issuance = plan.issuance();
        var number = issuance == null ? null : issuance.number();
        var notation = issuance == null ? "KH-UBND" : issuance.notation();
        var day = issuance == null ? null : issuance.issuedOn();
        var name = unit.nameOnPaper(day);
        var reference = Papers.reference("Kế hoạch", number, notation, day, plan.year(), name);
        return new PaperView(
                Papers.superior(unit, day, layout),
                Papers.committee(name),
                Papers.number(number, notation),
                Papers.placeAndDate(plan.place(), name, day, plan.year()),
                "KẾ HOẠCH",
                Papers.subject(plan.title()),
                blocks,
                Papers.authority(
                        issuance == null ? null : issuance.signingAuthority(),
                        issuance == null ? null : issuance.signerTitle()),
                issuance == null ? null : issuance.signer(),
                plan.recipients(),
                tasks.isEmpty() ? List.of() : List.of(AnnexOfTasks.of(tasks, reference, plan.year())));
    }

    private void clause(Clause clause) {
        int level = level(clause);
        if (clause.text() == null) {
            boolean headed = clause.heading() != null;
            if (headed || clause.label() != null) {
                var type = headed ? PaperBlock.Type.HEADING : PaperBlock.Type.PARAGRAPH;
                blocks.add(PaperBlock.text(type, level, clause.label(), headed ? clause.heading() : ""));
            }
            return;
        }
        var label = clause.label();
        var text = clause.text();
        if (level == 1 && clause.heading() != null) {
            blocks.add(PaperBlock.text(PaperBlock.Type.HEADING, level, label, clause.heading()));
            label = null;
        } else if (clause.heading() != null) {
            // A heading and the text of its own clause share one line: "1. Tư pháp: Chủ trì…".
            text = clause.heading() + ": " + text;
        }
        for (var line : lines(text)) {
            blocks.add(PaperBlock.text(PaperBlock.Type.PARAGRAPH, level, label, line));
            label = null;
        }
    }

    /** Each basis ends with a semicolon, the last one with a full stop. */
    private void basis(List<Clause> clauses, int at) {
        var clause = clauses.get(at);
        boolean last = at + 1 == clauses.size() || !basis(clauses.get(at + 1));
        var text = clause.text().strip().replaceFirst("(?<!\\.)[;,.]$", "") + (last ? "." : ";");
        blocks.add(PaperBlock.text(PaperBlock.Type.BASIS, level(clause), clause.label(), text));
    }

    private static boolean basis(Clause clause) {
        return clause.kind() == ClauseKind.LEGAL_BASIS && clause.heading() == null && clause.text() != null;
    }

    private static int level(Clause clause) {
        int level = 1;
        for (var above = clause.parent(); above != null; above = above.parent()) {
            level++;
        }
        return level;
    }

    private void paragraphs(String text) {
        lines(text).forEach(line -> blocks.add(PaperBlock.paragraph(line)));
    }

    /** A line break in a text begins a paragraph on paper. */
    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static boolean namesAnnex(PaperBlock block) {
        return block.text() != null && block.text().toLowerCase(Locale.ROOT).contains("phụ lục");
    }
}
