package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Kinds of one total, each with its points: the whole total of the first kind gives that kind's points. */
record MixRule(List<RuleItem> kinds) implements ScoringRule {
    @Override
    public List<RuleInput> inputs() {
        return Stream.concat(
                        Stream.of(RuleInput.number("total", "Tổng số", "Total")), ScoringRule.counts(kinds).stream())
                .toList();
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var total = declared.of("total");
        if (total.signum() == 0) {
            return Score.none(declared.language()
                    .say(
                            "Tổng số bằng 0 nên không tính được điểm",
                            "The total is 0, so there are no points to compute"));
        }
        var points = Points.quotient(ScoringRule.sum(declared, kinds), total);
        return declared.bounded(
                points,
                null,
                max,
                "(%s) / %s = %s"
                        .formatted(ScoringRule.sumInWords(declared, kinds), declared.say(total), declared.say(points)));
    }

    @Override
    public BigDecimal least(BigDecimal max) {
        return ScoringRule.least(kinds);
    }
}
