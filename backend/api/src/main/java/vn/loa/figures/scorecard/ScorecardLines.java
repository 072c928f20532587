package vn.loa.figures.scorecard;

import static vn.loa.figures.scorecard.ScorecardFact.*;
import static vn.loa.figures.scorecard.ScorecardProblem.*;
import static vn.loa.people.access.Action.SCORECARD_APPRAISE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.loa.figures.criteria.Criterion;
import vn.loa.figures.criteria.RuleInput;
import vn.loa.figures.criteria.RuleInputKind;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Caller;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Problem;
import vn.loa.work.evidence.EvidenceVault;

/** The lines of a scorecard: declared by the unit, marked from above, answered by the unit. */
@ApplicationScoped
class ScorecardLines {
    @Inject
    EvidenceVault vault;

    @Inject
    ScorecardFigures figures;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    /** What the journal compares. The criterion stands in the later one alone, so that each fact names it. */
    private record Said(
            String criterion,
            boolean notApplicable,
            Map<String, BigDecimal> inputs,
            String explanation,
            List<LineProof> proofs) {
        static Said of(String criterion, ScorecardLine line) {
            return new Said(
                    criterion, line.notApplicable(), new TreeMap<>(line.values()), line.explanation(), line.proofs());
        }
    }

    private record Marked(String criterion, BigDecimal points) {}

    private record Answered(String criterion, String text, List<UUID> evidence) {}

    /** By criterion, what is declared of each whose numbers were filled in. */
    private record Filled(Map<String, Map<String, BigDecimal>> inputs) {}

    Scorecard declare(Scorecard scorecard, Criterion criterion, ScorecardLineDraft draft) {
        scorecard.requireDraft();
        if (draft.notApplicable() && criterion.notApplicable() == null) {
            throw Problem.invalid("/notApplicable", LINE_ALWAYS_APPLIES);
        }
        var before = scorecard.line(criterion);
        var after = before.declared(
                draft.notApplicable(),
                inputs(criterion, before, draft.inputs()),
                draft.explanation(),
                proofs(scorecard, criterion, draft.proofs()));
        if (!after.equals(before)) {
            scorecard.declare(criterion, after, stamp().at());
            journal.append(SCORECARD_LINE_DECLARED, scorecard, Said.of(null, before), Said.of(criterion.code(), after));
        }
        return scorecard;
    }

    /** A number that stays keeps where it came from. */
    private Map<String, DeclaredInput> inputs(
            Criterion criterion, ScorecardLine before, List<DeclaredInputDraft> drafts) {
        var known = new HashMap<String, RuleInput>();
        criterion.inputs().forEach(input -> known.put(input.key(), input));
        var inputs = new HashMap<String, DeclaredInput>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var input = known.remove(draft.input());
            if (input == null) {
                throw Problem.invalid("/inputs/" + i + "/input", LINE_INPUT_UNKNOWN, draft.input());
            }
            if (!input.takes(draft.value())) {
                throw Problem.invalid("/inputs/" + i + "/value", LINE_INPUT_UNFIT);
            }
            var stood = before.inputs().get(draft.input());
            inputs.put(
                    draft.input(),
                    stood != null && stood.value().compareTo(draft.value()) == 0
                            ? stood
                            : new DeclaredInput(draft.value(), false, stamp()));
        }
        return inputs;
    }

    private List<LineProof> proofs(Scorecard scorecard, Criterion criterion, List<LineProof> proofs) {
        for (int i = 0; i < proofs.size(); i++) {
            var part = proofs.get(i).part();
            if (part != null
                    && criterion.inputs().stream()
                            .noneMatch(input -> input.kind() == RuleInputKind.MET
                                    && input.key().equals(part.toString()))) {
                throw Problem.invalid("/proofs/" + i + "/part", LINE_PART_UNKNOWN, part);
            }
            vault.named("/proofs/" + i + "/evidence", proofs.get(i).evidence(), scorecard);
        }
        return List.copyOf(proofs);
    }

    /** Takes over what Loa counted, in place of what was there; what Loa does not know stays. */
    Scorecard fill(Scorecard scorecard) {
        scorecard.requireDraft();
        var counted = figures.of(scorecard);
        var stood = new Filled(new TreeMap<>());
        var filled = new Filled(new TreeMap<>());
        for (var criterion : scorecard.criteria().scored()) {
            var before = scorecard.line(criterion);
            var inputs = new HashMap<>(before.inputs());
            counted.get(criterion.code())
                    .forEach((key, value) -> inputs.merge(
                            key,
                            new DeclaredInput(value, true, stamp()),
                            (old, found) -> old.counted() && old.value().compareTo(value) == 0 ? old : found));
            if (!inputs.equals(before.inputs())) {
                var after = before.declared(before.notApplicable(), inputs, before.explanation(), before.proofs());
                scorecard.declare(criterion, after, stamp().at());
                stood.inputs.put(criterion.code(), before.values());
                filled.inputs.put(criterion.code(), after.values());
            }
        }
        journal.append(SCORECARD_FILLED, scorecard, stood, filled);
        return scorecard;
    }

    Scorecard mark(Scorecard scorecard, Criterion criterion, MarkDraft draft) {
        scorecard.requireOpenRound();
        var language = tongue.language();
        if (!criterion.takes(draft.points())) {
            throw Problem.invalid("/points", MARK_OUT_OF_RANGE, criterion.least(), criterion.most());
        }
        var before = scorecard.before(criterion, language);
        if (draft.reason() == null && differs(criterion, before, draft.points())) {
            throw Problem.invalid("/reason", MARK_WITHOUT_REASON, before == null ? "…" : before);
        }
        var stood = PointMark.points(scorecard.open(criterion));
        scorecard.mark(criterion, new PointMark(draft.points(), draft.reason(), stamp()));
        journal.append(
                SCORECARD_LINE_MARKED,
                scorecard,
                draft.reason(),
                new Marked(null, stood),
                new Marked(criterion.code(), draft.points()));
        return scorecard;
    }

    private static boolean differs(Criterion criterion, BigDecimal before, BigDecimal points) {
        return before == null ? !criterion.external() : before.compareTo(points) != 0;
    }

    Scorecard answer(Scorecard scorecard, Criterion criterion, LineAnswerDraft draft) {
        vault.named("/evidence", draft.evidence(), scorecard);
        var before = scorecard.line(criterion).answer();
        scorecard.answer(criterion, new LineAnswer(draft.text(), List.copyOf(draft.evidence()), stamp()));
        journal.append(
                SCORECARD_LINE_ANSWERED,
                scorecard,
                null,
                before == null
                        ? new Answered(null, null, List.of())
                        : new Answered(null, before.text(), before.evidence()),
                new Answered(criterion.code(), draft.text(), draft.evidence()));
        return scorecard;
    }

    /** Units above see its proof from now on. */
    void show(Scorecard scorecard) {
        vault.show(scorecard.lines.values().stream()
                .flatMap(ScorecardLine::evidence)
                .distinct()
                .toList());
    }

    /** In the order of the sheet, in a number of statements that does not grow with them. */
    List<ScorecardLineView> views(Scorecard scorecard) {
        var evidence = vault.shown(scorecard.lines.values().stream()
                .flatMap(ScorecardLine::evidence)
                .distinct()
                .toList());
        boolean ofUnit = vault.isOwn(scorecard.unitId()) && !caller.may(SCORECARD_APPRAISE, scorecard);
        return ScorecardLineView.of(scorecard, evidence, ScorecardSight.of(scorecard.state, ofUnit), tongue.language());
    }

    private Stamp stamp() {
        return Stamp.of(caller, clock);
    }
}
