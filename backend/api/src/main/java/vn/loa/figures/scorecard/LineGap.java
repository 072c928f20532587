package vn.loa.figures.scorecard;

import static vn.loa.figures.scorecard.ScorecardProblem.*;

import java.util.Optional;
import vn.loa.figures.criteria.Criterion;
import vn.loa.figures.criteria.RuleInputKind;
import vn.loa.problem.Language;

/** Why a line is not ready to be submitted: proof is obligatory where the set says so, an explanation where it is missing. */
record LineGap(ScorecardProblem problem, Object... arguments) {
    static Optional<LineGap> of(Criterion criterion, ScorecardLine line, Language language) {
        if (line.explanation() != null || criterion.external()) {
            return Optional.empty();
        }
        var score = line.score(criterion, language);
        if (score.points() == null && score.counts()) {
            return Optional.of(new LineGap(LINE_NOT_SCORED, criterion.code(), score.formula()));
        }
        if (line.notApplicable() || !criterion.proofRequired()) {
            return Optional.empty();
        }
        var parts = criterion.inputs().stream()
                .filter(input -> input.kind() == RuleInputKind.MET)
                .toList();
        if (parts.isEmpty()) {
            return line.proofs().isEmpty()
                    ? Optional.of(new LineGap(LINE_WITHOUT_PROOF, criterion.code()))
                    : Optional.empty();
        }
        return parts.stream()
                .filter(part -> line.values().get(part.key()).signum() > 0)
                .filter(part -> !line.proves(Integer.parseInt(part.key())))
                .map(part -> new LineGap(LINE_PART_WITHOUT_PROOF, criterion.code(), part.label(language)))
                .findFirst();
    }

    String in(Language language) {
        return language.say(problem.text().vi(), problem.text().en(), arguments);
    }
}
