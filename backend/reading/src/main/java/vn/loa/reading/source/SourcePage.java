package vn.loa.reading.source;

import jakarta.annotation.Nullable;

/**
 * One page of a document that has pages; DOCX and HTML count as one. The rest of a table row broken over two pages is kept with the
 * row's first part, so in the range of the page before; its lines have their own page.
 *
 * @param number from 1
 * @param start where its text begins
 * @param end after its last character
 * @param pictured whether a picture of it can be shown
 * @param lost whether its picture could not be recognised, so that its text is missing
 */
public record SourcePage(
        int number,
        int start,
        int end,
        boolean pictured,
        @Nullable Boolean lost) {
    /** Pages read before do not say it. */
    public SourcePage {
        lost = lost != null && lost;
    }
}
