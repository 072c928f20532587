package vn.loa.figures.criteria;

import java.math.BigDecimal;

/**
 * What a rule makes of the numbers declared.
 *
 * @param points null where nothing can be computed, or the criterion leaves the total
 * @param formula the rule with the numbers put in; why there are no points where there are none
 * @param counts whether the criterion's maximum is part of the total
 */
public record Score(BigDecimal points, String formula, boolean counts) {
    static Score of(BigDecimal points, String formula) {
        return new Score(Points.rounded(points), formula, true);
    }

    static Score none(String why) {
        return new Score(null, why, true);
    }

    static Score left(String why) {
        return new Score(null, why, false);
    }
}
