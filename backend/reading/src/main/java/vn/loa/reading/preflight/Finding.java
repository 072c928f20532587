package vn.loa.reading.preflight;

import jakarta.annotation.Nullable;
import vn.loa.problem.Language;
import vn.loa.reading.reader.Span;

/**
 * Something a paper may be sent back for.
 *
 * @param written what the paper has; empty where it lacks something
 * @param expected what it should have
 * @param at its place in the text; null where it is the whole page or something that is missing
 * @param cured whether writing {@code expected} in place of {@code at} mends it
 */
public record Finding(
        PaperRule rule,
        String written,
        String expected,
        @Nullable Span at,
        boolean cured) {
    public String says(Language language) {
        return rule.says(language, written, expected);
    }
}
