package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters grouped into rows by their baselines. */
final class GlyphRows {
    /** Baselines closer than this share of a letter's size are one: superscripts and subscripts stay with their line. */
    private static final double SAME = 0.4;

    /** One row: everything at one height, over the whole width. */
    static final class Row {
        final List<Glyph> glyphs = new ArrayList<>();
        double base;
        double size;

        private void add(Glyph glyph) {
            if (glyph.size() > size) {
                size = glyph.size();
                base = glyph.base();
            }
            glyphs.add(glyph);
        }

        /** The part left (or right) of a place. */
        List<Glyph> side(double x, boolean left) {
            return glyphs.stream().filter(glyph -> glyph.middle() < x == left).toList();
        }
    }

    private GlyphRows() {}

    /** From the top, without empty rows. */
    static List<Row> of(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base));
        var rows = new ArrayList<Row>();
        Row row = null;
        for (var glyph : sorted) {
            if (row == null || glyph.base() - row.base > SAME * Math.max(glyph.size(), row.size)) {
                row = new Row();
                rows.add(row);
            }
            row.add(glyph);
        }
        rows.removeIf(each -> each.glyphs.stream().allMatch(Glyph::blank));
        return rows;
    }

    static List<Placed> lines(int page, List<Glyph> glyphs) {
        return of(glyphs).stream().map(row -> Placed.of(page, row.glyphs)).toList();
    }
}
