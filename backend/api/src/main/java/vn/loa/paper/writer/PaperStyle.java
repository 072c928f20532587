package vn.loa.paper.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style sheet of a paper with the measures of its layout in the places that name them: {@code ${bodyPt}}. */
final class PaperStyle {
    private static final Pattern MEASURE = Pattern.compile("\\$\\{(\\w+)\\}");
    /** The ratio of a Times New Roman line to its letters' height; Word's spacing counts lines, CSS counts letters. */
    private static final double LINE = 1.15;

    private PaperStyle() {}

    static String of(Layout layout) {
        var measures = Arrays.stream(Layout.class.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> value(component, layout)));
        measures.put("lineHeight", Double.toString(Math.round(layout.lineSpacing() * LINE * 100) / 100.0));
        measures.put("landscapeWidthMm", Double.toString(layout.textWidthMm(true)));
        boolean top = layout.pageNumberAt() == Layout.PageNumberAt.TOP_CENTRE;
        measures.put("numberBox", top ? "top-center" : "bottom-right");
        measures.put("numberAlign", top ? "center" : "right");
        return MEASURE.matcher(template()).replaceAll(found -> measure(measures, found.group(1)));
    }

    private static String measure(Map<String, String> measures, String name) {
        var value = measures.get(name);
        if (value == null) {
            throw new IllegalStateException("paper.css names a measure no layout has: " + name);
        }
        return Matcher.quoteReplacement(value);
    }

    private static String value(RecordComponent component, Layout layout) {
        try {
            return component.getAccessor().invoke(layout).toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String template() {
        try (var file = Layout.class.getResourceAsStream("/writer/paper.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
