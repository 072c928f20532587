package vn.loa.reading.source;

import jakarta.annotation.Nullable;

/**
 * One line or, in a format that flows, one paragraph.
 *
 * @param start its first character in the text
 * @param end after its last character, before the line break
 * @param page from 1
 * @param box its place on the page; null if pages have no picture
 * @param look its format
 * @param furniture whether it belongs to the page and not to the text: page number, running head, watermark
 */
public record SourceLine(
        int start, int end, int page, @Nullable Box box, Look look, boolean furniture) {
    /** Left, top, width and height as shares (0–1) of the page's width and height. */
    public record Box(double left, double top, double width, double height) {}

    /** The format of a line, as far as known; plain text has none. */
    public record Look(boolean bold, boolean italic, boolean centred) {
        public static final Look PLAIN = new Look(false, false, false);
    }
}
