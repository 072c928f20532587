package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Parts that are met or not, each with its points and its proof, up to the maximum. */
record PartsRule(List<RuleItem> parts) implements ScoringRule {
    @Override
    public List<RuleInput> inputs() {
        return IntStream.range(0, parts.size())
                .mapToObj(place -> RuleInput.met(
                        Integer.toString(place + 1), parts.get(place).label()))
                .toList();
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var met = IntStream.range(0, parts.size())
                .filter(place -> declared.item(place).signum() > 0)
                .mapToObj(place -> parts.get(place).value())
                .toList();
        var sum = met.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var terms = met.stream().map(declared::say).toList();
        return declared.bounded(
                sum,
                null,
                max,
                terms.isEmpty()
                        ? declared.language().say("Không có phần nào đạt → 0", "No part is met → 0")
                        : terms.size() == 1
                                ? terms.getFirst()
                                : String.join(" + ", terms) + " = " + declared.say(Points.rounded(sum)));
    }
}
