package vn.loa.reading.source;

/**
 * A piece of text where a page shows it: a letter of a PDF, a word of a scan; in points from the page's upper left corner.
 *
 * @param base its baseline
 * @param space the width of a space in its font
 * @param turned whether its direction differs from the page's text: a watermark, a stamp at the margin
 */
record Glyph(
        String text,
        double left,
        double right,
        double base,
        double size,
        double space,
        boolean bold,
        boolean italic,
        boolean turned) {
    double top() {
        return base - 0.78 * size;
    }

    double bottom() {
        return base + 0.22 * size;
    }

    double middle() {
        return (left + right) / 2;
    }

    boolean blank() {
        return text.isBlank();
    }

    /** With its combining marks. */
    Glyph with(String marks) {
        return new Glyph(text + marks, left, right, base, size, space, bold, italic, turned);
    }
}
