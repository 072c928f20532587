package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;

/** One option of several, each with its points; negative ones too. */
record ChoiceRule(List<RuleItem> options) implements ScoringRule {
    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.choice(options.size()));
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var chosen = options.get(declared.choice());
        return declared.bounded(
                chosen.value(), null, max, chosen.label() + " → " + declared.say(Points.rounded(chosen.value())));
    }

    @Override
    public BigDecimal least(BigDecimal max) {
        return ScoringRule.least(options);
    }
}
