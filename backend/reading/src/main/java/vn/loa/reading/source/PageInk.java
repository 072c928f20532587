package vn.loa.reading.source;

import java.util.List;

/**
 * What one page shows: letters and ruled lines, taken from a PDF or recognised in a picture.
 *
 * @param width in points, with the page upright
 * @param hidden whether its text is not painted: OCR text of the scanner under the picture
 * @param pictureDpi the resolution of its largest picture; 0 if it has none
 * @param skew the rotation of the page against this content, in radians clockwise
 * @param lost whether it is a scan that could not be recognised
 */
record PageInk(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        boolean hidden,
        double pictureDpi,
        double skew,
        boolean lost) {
    /** A page with fewer letters is a scan with a stamp or a page number. */
    private static final int FEW = 25;

    PageInk asLost() {
        return new PageInk(number, width, height, glyphs, rules, hidden, pictureDpi, skew, true);
    }

    boolean scanned() {
        return pictureDpi > 0
                && (hidden
                        || glyphs.stream()
                                        .filter(glyph -> !glyph.blank() && !glyph.turned())
                                        .count()
                                < FEW);
    }
}
