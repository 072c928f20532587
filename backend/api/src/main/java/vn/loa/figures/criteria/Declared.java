package vn.loa.figures.criteria;

import java.math.BigDecimal;
import java.util.Map;
import vn.loa.problem.Language;

/** The numbers declared for one criterion, by their inputs' keys, and the language its formula is written in. */
record Declared(Map<String, BigDecimal> values, Language language) {
    BigDecimal of(String key) {
        return values.get(key);
    }

    /** Of the item at {@code place}, from 0. */
    BigDecimal item(int place) {
        return of(Integer.toString(place + 1));
    }

    /** The place of the option chosen, from 0. */
    int choice() {
        return of("choice").intValueExact() - 1;
    }

    String say(BigDecimal number) {
        return Points.say(number, language);
    }

    /** {@code formula}, and behind it what a bound makes of it. */
    Score bounded(BigDecimal exact, BigDecimal least, BigDecimal most, String formula) {
        var points = Points.rounded(exact);
        if (most != null && points.compareTo(most) > 0) {
            return Score.of(most, formula + language.say(", tối đa ", ", at most ") + say(most));
        }
        if (least != null && points.compareTo(least) < 0) {
            return Score.of(least, formula + language.say(", tối thiểu ", ", at least ") + say(least));
        }
        return Score.of(points, formula);
    }
}
