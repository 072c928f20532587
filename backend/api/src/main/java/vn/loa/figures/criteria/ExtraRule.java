package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;

/** Points beside the maximum of the set, given or taken, up to the block's own cap. */
record ExtraRule(List<RuleItem> items, boolean taken) implements ScoringRule {
    @Override
    public List<RuleInput> inputs() {
        return ScoringRule.counts(items);
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var sum = Points.rounded(ScoringRule.sum(declared, items));
        var words = ScoringRule.sumInWords(declared, items);
        var points = taken ? sum.negate() : sum;
        return declared.bounded(
                points,
                least(max),
                most(max),
                words.equals("0")
                        ? declared.language().say("Không phát sinh → 0", "None → 0")
                        : (taken ? "−(" + words + ")" : words) + " = " + declared.say(points));
    }

    @Override
    public BigDecimal least(BigDecimal max) {
        return taken ? max.negate() : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal most(BigDecimal max) {
        return taken ? BigDecimal.ZERO : max;
    }
}
