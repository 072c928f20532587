package vn.loa.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds rows of text that stand side by side: a gap wide enough to be no gap between words, that goes on over the rows above and below.
 * Measures are in letters' sizes.
 */
final class PdfColumns {
    private static final double WIDE = 1.5;
    private static final double ALONE = 3;
    private static final double NARROWEST = 0.9;
    private static final double NEXT_ROW = 3;
    private static final double NEXT_IN_COLUMN = 1.8;
    /** A signature leaves this much room above the signer's name. */
    private static final double SIGNATURE = 10;

    private static final Pattern LABEL = Pattern.compile("[-–—+•*]|\\(?[\\p{L}\\d]{1,4}(\\.\\d{1,2}){0,3}[.):/]");

    /** The rows {@code from} to {@code to} (exclusive), parted at {@code at}. */
    record Band(int from, int to, double at) {}

    private record Gutter(double left, double right) {
        double middle() {
            return (left + right) / 2;
        }

        double width() {
            return right - left;
        }
    }

    private final List<PdfRows.Row> rows;
    private final double pageMiddle;
    private final double pageWidth;

    PdfColumns(List<PdfRows.Row> rows, double pageMiddle, double pageWidth) {
        this.rows = rows;
        this.pageMiddle = pageMiddle;
        this.pageWidth = pageWidth;
    }

    List<Band> bands() {
        var bands = new ArrayList<Band>();
        int free = 0;
        for (int i = 0; i < rows.size(); i++) {
            var gutter = widest(rows.get(i));
            var band = gutter == null ? null : grow(i, gutter, free);
            if (band != null) {
                bands.add(band);
                free = band.to();
                i = free - 1;
            }
        }
        return bands;
    }

    private Band grow(int seed, Gutter first, int free) {
        var gutter = first;
        int from = seed;
        int to = seed + 1;
        int both = 1;
        while (to < rows.size()) {
            var next = through(rows.get(to), gutter);
            if (next == null || !follows(from, to, next)) {
                break;
            }
            both += both(rows.get(to), next) ? 1 : 0;
            gutter = next;
            to++;
        }
        while (from > free) {
            var next = through(rows.get(from - 1), gutter);
            if (next == null
                    || !both(rows.get(from - 1), next)
                    || rows.get(from).base - rows.get(from - 1).base > NEXT_ROW * rows.get(from).size) {
                break;
            }
            both++;
            gutter = next;
            from--;
        }
        boolean wide = both > 1 || first.width() >= ALONE * rows.get(seed).size;
        return wide && !labels(from, to, gutter.middle()) ? new Band(from, to, gutter.middle()) : null;
    }

    /** The widest gap of a row that is no gap between words. */
    private Gutter widest(PdfRows.Row row) {
        var inked = row.glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .sorted((a, b) -> Double.compare(a.left(), b.left()))
                .toList();
        Gutter widest = null;
        double right = inked.getFirst().right();
        for (var glyph : inked) {
            var gap = new Gutter(right, glyph.left());
            if (gap.width() >= WIDE * row.size && (widest == null || gap.width() > widest.width())) {
                widest = gap;
            }
            right = Math.max(right, glyph.right());
        }
        return widest;
    }

    /** What is left of the gutter where it goes on through a row; null where the row's text stands in it. */
    private static Gutter through(PdfRows.Row row, Gutter gutter) {
        double left = gutter.left();
        double right = gutter.right();
        for (var glyph : row.glyphs) {
            if (!glyph.blank()) {
                if (glyph.middle() < gutter.middle()) {
                    left = Math.max(left, glyph.right());
                } else {
                    right = Math.min(right, glyph.left());
                }
            }
        }
        return right - left >= NARROWEST * row.size ? new Gutter(left, right) : null;
    }

    private static boolean both(PdfRows.Row row, Gutter gutter) {
        return inked(row, gutter.middle(), true) && inked(row, gutter.middle(), false);
    }

    private static boolean inked(PdfRows.Row row, double at, boolean left) {
        return row.side(at, left).stream().anyMatch(glyph -> !glyph.blank());
    }

    /** Whether a row still belongs to the columns above it. */
    private boolean follows(int from, int index, Gutter gutter) {
        var row = rows.get(index);
        if (both(row, gutter)) {
            return row.base - rows.get(index - 1).base <= NEXT_ROW * row.size;
        }
        boolean left = inked(row, gutter.middle(), true);
        double above = row.base - last(from, index, gutter, left);
        var line = Placed.of(0, row.glyphs);
        double off = Math.abs(line.middle() - column(from, index, gutter, left));
        boolean inColumn = off < 0.05 * pageWidth;
        if (Math.abs(line.middle() - pageMiddle) < 0.04 * pageWidth && !inColumn) {
            return false;
        }
        return above <= NEXT_IN_COLUMN * row.size || !left && inColumn && above <= SIGNATURE * row.size;
    }

    private double last(int from, int index, Gutter gutter, boolean left) {
        for (int i = index - 1; i >= from; i--) {
            if (inked(rows.get(i), gutter.middle(), left)) {
                return rows.get(i).base;
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    /** The middle of a column's lines so far. */
    private double column(int from, int index, Gutter gutter, boolean left) {
        return rows.subList(from, index).stream()
                .map(row -> row.side(gutter.middle(), left))
                .filter(side -> side.stream().anyMatch(glyph -> !glyph.blank()))
                .mapToDouble(side -> Placed.of(0, side).middle())
                .average()
                .orElse(Double.NaN);
    }

    /** Whether what stands left are only labels, set off from their text by a tab. */
    private boolean labels(int from, int to, double at) {
        return rows.subList(from, to).stream()
                .map(row -> Placed.of(0, row.side(at, true)).text())
                .allMatch(text -> text.isEmpty() || LABEL.matcher(text).matches());
    }
}
