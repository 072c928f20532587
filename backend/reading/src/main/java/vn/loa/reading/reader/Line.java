package vn.loa.reading.reader;

import vn.loa.reading.source.SourceLine;

/**
 * A line of the document with its words.
 *
 * @param prose its words, runs of space as one
 * @param gap the number of line breaks before it
 */
record Line(Prose prose, SourceLine source, int gap) {
    String key() {
        return prose.key();
    }

    String text() {
        return prose.text();
    }

    boolean capitals() {
        return Letters.capitals(text());
    }

    boolean ends(String marks) {
        return !text().isEmpty() && marks.indexOf(text().charAt(text().length() - 1)) >= 0;
    }
}
