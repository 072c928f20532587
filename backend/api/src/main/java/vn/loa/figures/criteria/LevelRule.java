package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;

/** A grade, each a percentage of the maximum; a negative one takes points away. */
record LevelRule(List<RuleItem> grades) implements ScoringRule {
    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.choice(grades.size()));
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var grade = grades.get(declared.choice());
        var points = Points.percentOf(grade.value(), max);
        return declared.bounded(
                points,
                null,
                max,
                "%s: %s%% × %s = %s"
                        .formatted(
                                grade.label(), declared.say(grade.value()), declared.say(max), declared.say(points)));
    }

    @Override
    public BigDecimal least(BigDecimal max) {
        return Points.percentOf(ScoringRule.least(grades), max);
    }
}
