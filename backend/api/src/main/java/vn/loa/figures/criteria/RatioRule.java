package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * The maximum times the share done, nothing below a floor. What was done beyond the total does not count.
 *
 * @param floor a percentage; null for none
 */
record RatioRule(BigDecimal floor, boolean floorIncluded) implements ScoringRule {
    static final List<RuleInput> DONE_OF_TOTAL =
            List.of(RuleInput.number("done", "Số đã thực hiện", "Done"), RuleInput.number("total", "Tổng số", "Total"));

    @Override
    public List<RuleInput> inputs() {
        return DONE_OF_TOTAL;
    }

    @Override
    public Score score(Declared declared, BigDecimal max) {
        var done = declared.of("done");
        var total = declared.of("total");
        var language = declared.language();
        if (total.signum() == 0) {
            return Score.none(language.say(
                    "Tổng số bằng 0 nên không tính được tỷ lệ", "The total is 0, so there is no percentage"));
        }
        var limits = floor == null ? List.<BigDecimal>of() : List.of(floor);
        var formula = new StringBuilder("%s/%s %s"
                .formatted(declared.say(done), declared.say(total), Points.percent(done, total, limits, language)));
        if (floor != null) {
            int against = Points.compare(done, total, floor);
            boolean reached = floorIncluded ? against >= 0 : against > 0;
            formula.append(reached ? floorIncluded ? " ≥ " : " > " : floorIncluded ? " < " : " ≤ ")
                    .append(declared.say(floor))
                    .append('%');
            if (!reached) {
                return Score.of(BigDecimal.ZERO, formula.append(" → 0").toString());
            }
        }
        var counted = done.min(total);
        var points = Points.quotient(counted.multiply(max), total);
        formula.append(" → %s × %s = %s"
                .formatted(Points.share(counted, total, language), declared.say(max), declared.say(points)));
        return Score.of(points, formula.toString());
    }
}
