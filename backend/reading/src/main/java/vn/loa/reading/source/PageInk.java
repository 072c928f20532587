package vn.loa.reading.source;

import java.util.List;

/**
 * What one page shows: letters and ruled lines, taken from a PDF or recognised in a picture.
 *
 * @param width in points, as the page is turned to be read
 * @param hidden whether its text is not painted: a scanner's guess at the picture that covers it
 * @param pictureDpi how finely its largest picture is set; 0 where it has none
 * @param skew by how much, in radians clockwise, the page lies askew of what is here
 */
record PageInk(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        boolean hidden,
        double pictureDpi,
        double skew) {
    /** Fewer letters than this are a stamp or a page number on a scan. */
    private static final int FEW = 25;

    boolean scanned() {
        return pictureDpi > 0
                && (hidden
                        || glyphs.stream()
                                        .filter(glyph -> !glyph.blank() && !glyph.turned())
                                        .count()
                                < FEW);
    }
}
