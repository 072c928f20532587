package vn.loa.reading.preflight;

import jakarta.annotation.Nullable;
import vn.loa.reading.reader.Span;
import vn.loa.reading.source.DocxForm.Letters;
import vn.loa.reading.source.SourceLine.Look;

/**
 * A line of a paper.
 *
 * @param text without space around it
 * @param key the text folded, letter by letter
 * @param letters null where nothing says how it looks
 */
record PaperLine(
        int start,
        String text,
        String key,
        Look look,
        @Nullable Letters letters,
        boolean inTable) {
    Span span() {
        return new Span(start, start + text.length());
    }

    /** A part of it, by offsets in its text. */
    Span part(int from, int upto) {
        return new Span(start + from, start + upto);
    }

    boolean capitals() {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }
}
