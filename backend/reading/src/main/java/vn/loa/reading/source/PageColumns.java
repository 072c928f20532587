package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds rows of text side by side: a gap wider than a word gap that continues over the rows above and below.
 * Measures are in letters' sizes.
 */
final class PageColumns {
    private static final double WIDE = 1.5;
    private static final double ALONE = 3;
    private static final double NARROWEST = 0.9;
    private static final double OVERLAP = 0.85;
    private static final double NEXT_ROW = 3;
    private static final double NEXT_IN_COLUMN = 1.8;
    /** The space a signature leaves above the signer's name. */
    private static final double SIGNATURE = 10;

    private static final Pattern LABEL = Pattern.compile("[-–—+•*]|\\(?[\\p{L}\\d]{1,4}(\\.\\d{1,2}){0,3}[.):/]");

    /** The rows {@code from} to {@code to} (exclusive), split at {@code at}. */
    record Band(int from, int to, double at) {}

    private record Gutter(double left, double right) {
        double middle() {
            return (left + right) / 2;
        }

        double width() {
            return right - left;
        }
    }

    private final List<GlyphRows.Row> rows;
    private final double pageMiddle;
    private final double pageWidth;

    PageColumns(List<GlyphRows.Row> rows, double pageMiddle, double pageWidth) {
        this.rows = rows;
        this.pageMiddle = pageMiddle;
        this.pageWidth = pageWidth;
    }

    List<Band> bands() {
        var bands = new ArrayList<Band>();
        int free = 0;
        for (int i = 0; i < rows.size(); i++) {
            var gutter = seed(i);
            var band = gutter == null ? null : grow(i, gutter, free);
            if (band != null) {
                bands.add(band);
                free = band.to();
                i = free - 1;
            }
        }
        return bands;
    }

    /** A gap in a row, or between it and the next where the two overlap: columns need not share their baselines. */
    private Gutter seed(int i) {
        if (i + 1 < rows.size() && overlap(i, i + 1)) {
            var two = new ArrayList<>(rows.get(i).glyphs);
            two.addAll(rows.get(i + 1).glyphs);
            var gutter = widest(two, NARROWEST * rows.get(i).size);
            if (gutter != null && through(rows.get(i), gutter) != null && through(rows.get(i + 1), gutter) != null) {
                return gutter;
            }
        }
        return widest(rows.get(i).glyphs, WIDE * rows.get(i).size);
    }

    private Band grow(int seed, Gutter first, int free) {
        var gutter = first;
        int from = seed;
        int to = seed + 1;
        while (to < rows.size()) {
            var next = through(rows.get(to), gutter);
            if (next == null || !follows(from, to, next)) {
                break;
            }
            gutter = next;
            to++;
        }
        while (from > free) {
            var next = through(rows.get(from - 1), gutter);
            if (next == null || !precedes(from, to, next)) {
                break;
            }
            gutter = next;
            from--;
        }
        return accepted(from, to, gutter, first.width() >= ALONE * rows.get(seed).size);
    }

    private Band accepted(int from, int to, Gutter gutter, boolean wide) {
        int both = 0;
        boolean left = false;
        boolean right = false;
        for (int i = from; i < to; i++) {
            both += both(i, gutter) ? 1 : 0;
            left |= inked(rows.get(i), gutter.middle(), true);
            right |= inked(rows.get(i), gutter.middle(), false);
        }
        boolean columns = left && right && (both > 1 || wide) && !labels(from, to, gutter.middle());
        return columns ? new Band(from, to, gutter.middle()) : null;
    }

    private static Gutter widest(List<Glyph> glyphs, double least) {
        var inked = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .sorted((a, b) -> Double.compare(a.left(), b.left()))
                .toList();
        Gutter widest = null;
        double right = inked.getFirst().right();
        for (var glyph : inked) {
            var gap = new Gutter(right, glyph.left());
            if (gap.width() >= least && (widest == null || gap.width() > widest.width())) {
                widest = gap;
            }
            right = Math.max(right, glyph.right());
        }
        return widest;
    }

    /** The part of the gutter that continues through a row; null if the row's text blocks it. */
    private static Gutter through(GlyphRows.Row row, Gutter gutter) {
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

    /** Whether there is text on both sides here, in this row or in one that overlaps it. */
    private boolean both(int i, Gutter gutter) {
        return inked(i, gutter, true) && inked(i, gutter, false);
    }

    private boolean inked(int i, Gutter gutter, boolean left) {
        return inked(rows.get(i), gutter.middle(), left)
                || i > 0 && overlap(i - 1, i) && inked(rows.get(i - 1), gutter.middle(), left)
                || i + 1 < rows.size() && overlap(i, i + 1) && inked(rows.get(i + 1), gutter.middle(), left);
    }

    private boolean overlap(int i, int next) {
        return rows.get(next).base - rows.get(i).base < OVERLAP * Math.max(rows.get(i).size, rows.get(next).size);
    }

    private static boolean inked(GlyphRows.Row row, double at, boolean left) {
        return row.side(at, left).stream().anyMatch(glyph -> !glyph.blank());
    }

    /** Whether a row still belongs to the columns above it. */
    private boolean follows(int from, int index, Gutter gutter) {
        var row = rows.get(index);
        if (both(index, gutter)) {
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

    /** Upwards only paired rows do, and rows of the right column: a row on the left may be a paragraph's last line. */
    private boolean precedes(int from, int to, Gutter gutter) {
        var row = rows.get(from - 1);
        double below = rows.get(from).base - row.base;
        if (both(from - 1, gutter)) {
            return below <= NEXT_ROW * row.size;
        }
        double off = Math.abs(Placed.of(0, row.glyphs).middle() - column(from, to, gutter, false));
        return !inked(row, gutter.middle(), true) && off < 0.05 * pageWidth && below <= NEXT_IN_COLUMN * row.size;
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

    /** Whether the left side has only labels, separated from their text by a tab. */
    private boolean labels(int from, int to, double at) {
        return rows.subList(from, to).stream()
                .map(row -> Placed.of(0, row.side(at, true)).text())
                .allMatch(text -> text.isEmpty() || LABEL.matcher(text).matches());
    }
}
