package vn.loa.work.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.loa.problem.Language;

/**
 * One number of one window, with the parts that explain it. Shares keep numerator and denominator separate.
 *
 * @param channelMeasure the channels' own measure; null where the kind defines it
 * @param frozen whether it was counted once and stored, or is counted at each read
 */
public record Figure(
        FigureCode code,
        long value,
        Long denominator,
        Long target,
        String channelMeasure,
        int rowCount,
        boolean frozen) {
    Figure aiming(Long target) {
        return new Figure(code, value, denominator, target, channelMeasure, rowCount, frozen);
    }

    public Long numerator() {
        return denominator == null ? null : Long.valueOf(value);
    }

    public String measure(Language language) {
        return channelMeasure == null ? code.kind().measure(language) : channelMeasure;
    }

    /** Whether it says what {@code other} says, in the same measure: only such are added. */
    public boolean alike(Figure other) {
        return code.sameBesideMeasure(other.code)
                && FigureCode.spelled(measure(Language.VI)).equals(FigureCode.spelled(other.measure(Language.VI)));
    }

    /** Whether {@code earlier} is what it stands against: nothing is nothing in every measure. */
    public boolean comparesWith(Figure earlier) {
        return earlier.value == 0 ? code.sameBesideMeasure(earlier.code) : alike(earlier);
    }

    /** Whether it is counted in what somebody called {@code word}. */
    public boolean measuredIn(String word) {
        return FigureCode.spelled(measure(Language.VI)).equalsIgnoreCase(FigureCode.spelled(word));
    }

    /** The content that is hashed: in Vietnamese, the document's language, with every row. */
    public Map<String, Object> content(Object rows) {
        var content = new TreeMap<String, Object>();
        content.put("code", code.toString());
        content.put("value", value);
        content.put("measure", measure(Language.VI));
        content.put("rows", rows);
        if (denominator != null) {
            content.put("numerator", numerator());
            content.put("denominator", denominator);
        }
        if (target != null) {
            content.put("target", target);
        }
        return content;
    }

    public static Map<String, Figure> byCode(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(figure -> figure.code.toString(), figure -> figure));
    }
}
