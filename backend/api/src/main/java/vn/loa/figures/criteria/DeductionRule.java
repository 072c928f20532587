package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * The maximum less so much for each time something went wrong.
 *
 * @param floor the fewest points; null for none, so that they may fall below 0
 */
record DeductionRule(List<RuleItem> causes, BigDecimal floor) implements ScoringRule {
    /** What nobody reaches: a set without a floor names none. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(-1000);

    @Override
    public List<RuleInput> inputs() {
        return ScoringRule.counts(causes);
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var points = max.subtract(ScoringRule.sum(declared, causes));
        var taken = ScoringRule.sumInWords(declared, causes);
        return declared.bounded(
                points,
                floor,
                null,
                taken.equals("0")
                        ? declared.language().say("Không bị trừ → ", "Nothing taken off → ") + declared.say(max)
                        : "%s − %s = %s"
                                .formatted(
                                        declared.say(max),
                                        taken.replace(" + ", " − "),
                                        declared.say(Points.rounded(points))));
    }

    @Override
    public BigDecimal least(BigDecimal max) {
        return floor == null ? LEAST : floor.min(BigDecimal.ZERO);
    }
}
