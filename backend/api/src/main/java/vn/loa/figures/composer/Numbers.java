package vn.loa.figures.composer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.work.figure.Figure;

/**
 * The numbers a report's text may name in braces, <code>{{activity.count}}</code> or <code>{{task.done:percent}}</code>: each is a figure's
 * value or follows from it, so that prose and table cannot differ.
 *
 * @param figures by code
 * @param before values of the same period of the year before, by code; without entries where there is nothing to compare with
 */
public record Numbers(Map<String, Figure> figures, Map<String, Long> before) {
    private static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*}}");

    public Numbers(Map<String, Figure> figures) {
        this(figures, Map.of());
    }

    /** What the braces in {@code text} hold, each once, in their order. */
    public static List<String> named(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    /** The figure's code without what is said of it: {@code task.done} of {@code task.done:percent}; the whole where that says nothing known. */
    public static String code(String token) {
        int colon = token.indexOf(':');
        return colon > 0 && NumberWord.of(token.substring(colon + 1)).isPresent() ? token.substring(0, colon) : token;
    }

    /** A number in Vietnamese format. */
    public static String written(long value) {
        return NumberWord.number(value);
    }

    /** How the number is written; empty where the report has none such. */
    public Optional<String> shown(String token) {
        var code = code(token);
        return Optional.ofNullable(figures.get(code))
                .flatMap(figure -> word(token, code).of(figure, before.get(code)));
    }

    /** The text with its numbers; what is unknown stays visible. */
    public String fill(String text) {
        return TOKEN.matcher(text)
                .replaceAll(
                        token -> Matcher.quoteReplacement(shown(token.group(1)).orElse(token.group())));
    }

    /** The text with those numbers that a frozen report could not work out again. */
    public String settle(String text) {
        return TOKEN.matcher(text).replaceAll(found -> {
            var token = found.group(1);
            var number = word(token, code(token)).compares() ? shown(token) : Optional.<String>empty();
            return Matcher.quoteReplacement(number.orElse(found.group()));
        });
    }

    private static NumberWord word(String token, String code) {
        return token.equals(code)
                ? NumberWord.VALUE
                : NumberWord.of(token.substring(code.length() + 1)).orElseThrow();
    }
}
