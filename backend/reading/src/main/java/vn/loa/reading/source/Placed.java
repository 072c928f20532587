package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loa.reading.source.SourceLine.Look;

/**
 * A line of text with its place on the page; in points from the upper left corner.
 *
 * @param size its largest letters'
 */
record Placed(
        int page,
        String text,
        double left,
        double top,
        double right,
        double bottom,
        double size,
        boolean bold,
        boolean italic,
        boolean centred) {
    /** Letters further apart than this share of their size belong to different words. */
    private static final double WORD_GAP = 0.17;

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    Look look() {
        return new Look(bold, italic, centred);
    }

    Placed centred(boolean centred) {
        return new Placed(page, text, left, top, right, bottom, size, bold, italic, centred);
    }

    /** The letters of one line, in any order. */
    static Placed of(int page, List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        var inked = sorted.stream().filter(glyph -> !glyph.blank()).toList();
        return new Placed(
                page,
                text(sorted),
                inked.stream().mapToDouble(Glyph::left).min().orElse(0),
                inked.stream().mapToDouble(Glyph::top).min().orElse(0),
                inked.stream().mapToDouble(Glyph::right).max().orElse(0),
                inked.stream().mapToDouble(Glyph::bottom).max().orElse(0),
                inked.stream().mapToDouble(Glyph::size).max().orElse(0),
                inked.stream().allMatch(Glyph::bold),
                inked.stream().allMatch(Glyph::italic),
                false);
    }

    private static String text(List<Glyph> sorted) {
        var text = new StringBuilder();
        Glyph before = null;
        boolean space = false;
        for (var glyph : sorted) {
            if (glyph.blank()) {
                space = true;
                continue;
            }
            if (before != null
                    && before.text().equals(glyph.text())
                    && Math.abs(before.left() - glyph.left()) < 0.1 * glyph.size()) {
                // Printed twice with a small offset to look bold.
                continue;
            }
            if (before != null && (space || glyph.left() - before.right() > WORD_GAP * glyph.size())) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
            space = false;
        }
        return text.toString();
    }
}
