package vn.loa.source;

import java.util.List;

/**
 * What one page shows.
 *
 * @param width in points, as the page is turned to be read
 * @param hidden whether its text is not painted: a scanner's guess at the picture that covers it
 * @param picture whether it has a picture large enough to be a scan
 */
record PdfPage(
        int number,
        double width,
        double height,
        List<PdfGlyph> glyphs,
        List<PdfRule> rules,
        boolean hidden,
        boolean picture) {
    /** Fewer letters than this are a stamp or a page number on a scan. */
    private static final int FEW = 25;

    boolean scanned() {
        return picture
                && (hidden
                        || glyphs.stream()
                                        .filter(glyph -> !glyph.blank() && !glyph.turned())
                                        .count()
                                < FEW);
    }
}
