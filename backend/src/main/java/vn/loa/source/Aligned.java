package vn.loa.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table set without lines: three columns and more that stand under one another, each row begun by a number in the first. Less than
 * that is a letterhead or a foot.
 */
final class Aligned {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");
    private static final Pattern HEAD =
            Pattern.compile("(STT|TT|Số TT|Số thứ tự)\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Columns are at least this far apart, in letters' sizes. */
    private static final double APART = 0.9;

    private Aligned() {}

    static Optional<Block.Table> table(int page, List<GlyphRows.Row> rows) {
        var bounds = bounds(rows);
        if (bounds.size() < 4) {
            return Optional.empty();
        }
        var table = new ArrayList<List<List<Glyph>>>();
        int numbers = 0;
        boolean head = false;
        for (var row : rows) {
            var first = Placed.of(page, between(row, bounds, 0)).text();
            boolean numbered = NUMBER.matcher(first).matches();
            boolean begins = numbered || HEAD.matcher(first).matches();
            head |= begins && !numbered;
            numbers += numbered ? 1 : 0;
            if (begins || table.isEmpty()) {
                table.add(fields(bounds.size() - 1));
            }
            for (int i = 0; i < bounds.size() - 1; i++) {
                table.getLast().get(i).addAll(between(row, bounds, i));
            }
        }
        if (!head || numbers == 0) {
            return Optional.empty();
        }
        double top =
                rows.getFirst().glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
        return Optional.of(new Block.Table(
                top, false, bounds, table.stream().map(row -> row(page, row)).toList()));
    }

    private static List<List<Glyph>> fields(int columns) {
        var fields = new ArrayList<List<Glyph>>();
        for (int i = 0; i < columns; i++) {
            fields.add(new ArrayList<>());
        }
        return fields;
    }

    private static Block.Row row(int page, List<List<Glyph>> fields) {
        var cells = new ArrayList<Block.Cell>();
        for (var field : fields) {
            cells.add(new Block.Cell(cells.size(), 1, GlyphRows.lines(page, field)));
        }
        return new Block.Row(cells);
    }

    private static List<Glyph> between(GlyphRows.Row row, List<Double> bounds, int column) {
        return row.glyphs.stream()
                .filter(glyph -> glyph.middle() >= bounds.get(column) && glyph.middle() < bounds.get(column + 1))
                .toList();
    }

    /** Where columns begin and the last one ends: the middles of the gaps no row's ink reaches into. */
    private static List<Double> bounds(List<GlyphRows.Row> rows) {
        var inked = rows.stream()
                .flatMap(row -> row.glyphs.stream())
                .filter(glyph -> !glyph.blank())
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList();
        var bounds = new ArrayList<Double>();
        bounds.add(inked.getFirst().left() - 1);
        double right = inked.getFirst().right();
        for (var glyph : inked) {
            if (glyph.left() - right >= APART * glyph.size()) {
                bounds.add((right + glyph.left()) / 2);
            }
            right = Math.max(right, glyph.right());
        }
        bounds.add(right + 1);
        return bounds;
    }
}
