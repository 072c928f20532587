package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;

/** Points for each, up to the maximum. */
record PerItemRule(BigDecimal each) implements ScoringRule {
    private static final List<RuleInput> COUNT =
            List.of(new RuleInput("count", RuleInputKind.COUNT, "Số lượng", "Number", 0));

    @Override
    public List<RuleInput> inputs() {
        return COUNT;
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var count = declared.of("count");
        var points = Points.rounded(count.multiply(each));
        return declared.bounded(
                points,
                null,
                max,
                "%s × %s = %s".formatted(declared.say(count), declared.say(each), declared.say(points)));
    }
}
