package vn.loa.figures.scorecard;

import java.math.BigDecimal;
import vn.loa.people.door.Stamp;

/** Points given in one round; without a reason they are those that were there before. */
record PointMark(BigDecimal points, String reason, Stamp stamp) {
    static BigDecimal points(PointMark mark) {
        return mark == null ? null : mark.points;
    }
}
