package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table without lines, recognised by its head: "STT" and column names far apart. Its columns are split where no row below has
 * ink; a row of numbers in the first column begins an entry. Measures are in letters' sizes.
 *
 * @param from the first row of the page it takes
 * @param to the row after the last
 */
record HeadedTable(int from, int to, Block.Table table) {
    private static final Pattern HEAD =
            Pattern.compile("(STT|TT|Số TT|Số thứ tự)\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]?");
    /** The gap between column names. */
    private static final double APART = 0.9;
    /** Wider than a space between words. */
    private static final double GAP = 0.4;

    private static final double NEXT_ROW = 3;
    private static final int FEWEST = 3;

    private record Gap(double left, double right) {
        double width() {
            return right - left;
        }
    }

    /** The tables of a page's rows, from the top. */
    static List<HeadedTable> find(int page, List<GlyphRows.Row> rows) {
        var found = new ArrayList<HeadedTable>();
        int row = 0;
        while (row < rows.size()) {
            var table = headed(page, rows, row);
            if (table != null) {
                found.add(table);
            }
            row = table == null ? row + 1 : table.to();
        }
        return found;
    }

    private static HeadedTable headed(int page, List<GlyphRows.Row> rows, int head) {
        var row = rows.get(head);
        var gaps = gaps(row, APART);
        if (gaps.size() + 1 < FEWEST
                || !HEAD.matcher(text(page, row, 0, gaps.getFirst().right())).matches()) {
            return null;
        }
        var reach = new Reach(page, rows, head, gaps);
        return reach.numbers == 0 ? null : new HeadedTable(head, reach.to, reach.table());
    }

    /** The last row of the columns of a head. */
    private static final class Reach {
        private final int page;
        private final List<GlyphRows.Row> rows;
        private final int head;
        private final List<Integer> across = new ArrayList<>();
        private List<List<Gap>> free;
        private int to;
        private int numbers;

        Reach(int page, List<GlyphRows.Row> rows, int head, List<Gap> gaps) {
            this.page = page;
            this.rows = rows;
            this.head = head;
            free = gaps.stream().map(List::of).toList();
            to = head + 1;
            while (to < rows.size() && follows(to) && takes()) {
                to++;
            }
        }

        private boolean follows(int index) {
            return rows.get(index).base - rows.get(index - 1).base <= NEXT_ROW * rows.get(index).size;
        }

        /** Takes the next row if it keeps all columns apart, or if it heads the numbered rows below it. */
        private boolean takes() {
            var left = narrowed(rows.get(to));
            if (left != null) {
                free = left;
                numbers += numbered(rows.get(to)) ? 1 : 0;
                return true;
            }
            boolean heads = to + 1 < rows.size()
                    && follows(to + 1)
                    && narrowed(rows.get(to + 1)) != null
                    && numbered(rows.get(to + 1));
            if (heads) {
                across.add(to);
            }
            return heads;
        }

        private boolean numbered(GlyphRows.Row row) {
            return NUMBER.matcher(text(page, row, 0, bounds().get(1))).matches();
        }

        private List<List<Gap>> narrowed(GlyphRows.Row row) {
            var open = new ArrayList<List<Gap>>();
            for (var gaps : free) {
                var left = new ArrayList<Gap>();
                for (var gap : gaps) {
                    for (var other : around(row)) {
                        var both = new Gap(Math.max(gap.left(), other.left()), Math.min(gap.right(), other.right()));
                        if (both.width() >= GAP * row.size) {
                            left.add(both);
                        }
                    }
                }
                if (left.isEmpty()) {
                    return null;
                }
                open.add(left);
            }
            return open;
        }

        private List<Double> bounds() {
            var bounds = new ArrayList<Double>();
            bounds.add(Double.NEGATIVE_INFINITY);
            for (var gaps : free) {
                var widest = gaps.stream()
                        .max(Comparator.comparingDouble(Gap::width))
                        .orElseThrow();
                bounds.add((widest.left() + widest.right()) / 2);
            }
            bounds.add(Double.POSITIVE_INFINITY);
            return bounds;
        }

        Block.Table table() {
            var bounds = bounds();
            var entries = new ArrayList<Block.Row>();
            var entry = new ArrayList<GlyphRows.Row>();
            for (int i = head; i < to; i++) {
                boolean alone = across.contains(i);
                if (alone || numbered(rows.get(i))) {
                    end(entry, bounds, entries);
                }
                if (alone) {
                    entries.add(new Block.Row(
                            List.of(new Block.Cell(0, bounds.size() - 1, GlyphRows.lines(page, rows.get(i).glyphs)))));
                } else {
                    entry.add(rows.get(i));
                }
            }
            end(entry, bounds, entries);
            double top =
                    rows.get(head).glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
            return new Block.Table(top, false, bounds, entries);
        }

        private void end(List<GlyphRows.Row> entry, List<Double> bounds, List<Block.Row> entries) {
            if (entry.isEmpty()) {
                return;
            }
            var cells = new ArrayList<Block.Cell>();
            for (int i = 0; i + 1 < bounds.size(); i++) {
                double left = bounds.get(i);
                double right = bounds.get(i + 1);
                var glyphs = entry.stream()
                        .flatMap(row -> row.glyphs.stream())
                        .filter(glyph -> glyph.middle() >= left && glyph.middle() < right)
                        .toList();
                cells.add(new Block.Cell(i, 1, GlyphRows.lines(page, glyphs)));
            }
            entries.add(new Block.Row(cells));
            entry.clear();
        }
    }

    private static String text(int page, GlyphRows.Row row, double left, double right) {
        return Placed.of(
                        page,
                        row.glyphs.stream()
                                .filter(glyph -> glyph.middle() >= left && glyph.middle() < right)
                                .toList())
                .text();
    }

    /** A row's gaps with the free space before and after it. */
    private static List<Gap> around(GlyphRows.Row row) {
        var ink = ink(row);
        var gaps = new ArrayList<Gap>();
        gaps.add(new Gap(Double.NEGATIVE_INFINITY, ink.getFirst().left()));
        gaps.addAll(gaps(row, GAP));
        gaps.add(new Gap(ink.stream().mapToDouble(Glyph::right).max().orElse(0), Double.POSITIVE_INFINITY));
        return gaps;
    }

    private static List<Gap> gaps(GlyphRows.Row row, double least) {
        var ink = ink(row);
        var gaps = new ArrayList<Gap>();
        double right = ink.getFirst().right();
        for (var glyph : ink) {
            if (glyph.left() - right >= least * row.size) {
                gaps.add(new Gap(right, glyph.left()));
            }
            right = Math.max(right, glyph.right());
        }
        return gaps;
    }

    private static List<Glyph> ink(GlyphRows.Row row) {
        return row.glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .sorted(Comparator.comparingDouble(Glyph::left))
                .toList();
    }
}
