package vn.loa.figures.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import vn.loa.figures.composer.Numbers;
import vn.loa.figures.composer.Passage;

/** What a report's text says now: its numbers, and in draft its passages. */
record ComposedReport(Numbers numbers, List<Passage> passages) {
    /** The text as the paper has it. */
    String written(String text) {
        return numbers.fill(worded(text));
    }

    /** The text as it is frozen: passages in words, numbers in braces wherever the frozen figures give them. */
    String settled(String text) {
        return numbers.settle(worded(text));
    }

    /** Passages as words; a line that comes to nothing goes. */
    private String worded(String text) {
        var words = passages.stream().collect(Collectors.toMap(Passage::code, Passage::text));
        return text.lines()
                .map(line -> new Line(line, worded(line, words)))
                .filter(line -> line.before.isBlank() || !line.after.isBlank())
                .map(Line::after)
                .collect(joining("\n"));
    }

    private record Line(String before, String after) {}

    private static String worded(String line, Map<String, String> words) {
        var worded = line;
        for (var token : Numbers.named(line)) {
            if (words.containsKey(token)) {
                worded = worded.replaceAll(
                        "\\{\\{\\s*" + token.replace(".", "\\.") + "\\s*}}",
                        Matcher.quoteReplacement(words.get(token)));
            }
        }
        return worded;
    }
}
