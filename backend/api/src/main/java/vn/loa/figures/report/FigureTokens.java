package vn.loa.figures.report;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.work.figure.Figure;

/** The places <code>{{code}}</code> in a section's text that figures replace. */
final class FigureTokens {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*}}");

    private FigureTokens() {}

    /** The codes named, each once, in their order. */
    static List<String> in(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    /** The text with its figures in Vietnamese number format; unknown tokens stay visible. */
    static String filled(String text, Map<String, Figure> figures) {
        return TOKEN.matcher(text).replaceAll(token -> {
            var figure = figures.get(token.group(1));
            return Matcher.quoteReplacement(figure == null ? token.group() : number(figure.value()));
        });
    }

    static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(value);
    }
}
