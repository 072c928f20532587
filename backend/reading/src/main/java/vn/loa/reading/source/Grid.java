package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The ruled lines of one table and the cells between them. */
final class Grid {
    /** The largest gap, in points, between lines that should meet. */
    private static final double NEAR = 3;
    /** A cell is larger than a check box. */
    private static final double SMALLEST = 8;
    /** More than this is graph paper, not a table. */
    private static final int MOST_LINES = 400;

    private static final int MOST_FIELDS = 6_000;

    private final List<Rule> across;
    private final List<Rule> down;
    private final double[] ys;
    private final double[] xs;
    /** Which cell each field of the grid belongs to, by row and column: fields without a line between them are one cell. */
    private final int[] cellOf;

    private Grid(List<Rule> rules) {
        across = rules.stream().filter(Rule::across).toList();
        down = rules.stream().filter(rule -> !rule.across()).toList();
        ys = places(across);
        xs = places(down);
        cellOf = new int[isTable() ? rows() * columns() : 0];
        Arrays.setAll(cellOf, i -> i);
        if (isTable()) {
            joinFields();
        }
    }

    /** The tables among a page's lines, from the top; a frame around one cell is not a table. */
    static List<Grid> find(List<Rule> rules) {
        var merged = merge(rules);
        if (merged.size() > MOST_LINES) {
            merged = merged.stream()
                    .sorted(Comparator.comparingDouble(Rule::length).reversed())
                    .limit(MOST_LINES)
                    .toList();
        }
        return parts(merged).stream()
                .map(Grid::new)
                .filter(grid -> grid.cells() > 1)
                .toList();
    }

    boolean holds(Glyph glyph) {
        double y = (glyph.top() + glyph.bottom()) / 2;
        return glyph.middle() > xs[0] && glyph.middle() < xs[columns()] && y > ys[0] && y < ys[rows()];
    }

    Block.Table table(int page, List<Glyph> text) {
        var glyphs = new TreeMap<Integer, List<Glyph>>();
        text.stream().filter(this::holds).forEach(glyph -> glyphs.computeIfAbsent(
                        cellAt(glyph), cell -> new ArrayList<>())
                .add(glyph));
        var rows = new ArrayList<Block.Row>();
        for (int row = 0; row < rows(); row++) {
            var cells = new ArrayList<Block.Cell>();
            for (int column = 0; column < columns(); column++) {
                int field = row * columns() + column;
                if (cellOf[field] == field) {
                    cells.add(new Block.Cell(
                            column, span(field), lines(page, field, glyphs.getOrDefault(field, List.of()))));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(cells));
            }
        }
        return new Block.Table(ys[0], true, Arrays.stream(xs).boxed().toList(), rows);
    }

    private List<Placed> lines(int page, int field, List<Glyph> glyphs) {
        double left = xs[field % columns()];
        double right = xs[field % columns() + span(field)];
        return GlyphRows.lines(page, glyphs).stream()
                .map(line -> line.centred(
                        line.left() - left > 0.08 * (right - left) && PageLayout.inMiddle(line, left, right)))
                .toList();
    }

    private int rows() {
        return ys.length - 1;
    }

    private int columns() {
        return xs.length - 1;
    }

    private boolean isTable() {
        return rows() > 0 && columns() > 0 && rows() * columns() <= MOST_FIELDS;
    }

    private long cells() {
        return Arrays.stream(cellOf).distinct().count();
    }

    private int cellAt(Glyph glyph) {
        int row = index(ys, (glyph.top() + glyph.bottom()) / 2);
        int column = index(xs, glyph.middle());
        return cellOf[row * columns() + column];
    }

    private int span(int field) {
        int span = 1;
        int columns = columns();
        while (field % columns + span < columns && cellOf[field + span] == field) {
            span++;
        }
        return span;
    }

    private static int index(double[] places, double at) {
        int index = 0;
        while (index < places.length - 2 && at >= places[index + 1]) {
            index++;
        }
        return index;
    }

    private void joinFields() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int field = row * columns() + column;
                if (column > 0 && !ruled(down, xs[column], ys[row], ys[row + 1])) {
                    join(field - 1, field);
                }
                if (row > 0 && !ruled(across, ys[row], xs[column], xs[column + 1])) {
                    join(field - columns(), field);
                }
            }
        }
    }

    private void join(int a, int b) {
        int first = Math.min(cellOf[a], cellOf[b]);
        int second = Math.max(cellOf[a], cellOf[b]);
        for (int i = 0; i < cellOf.length; i++) {
            if (cellOf[i] == second) {
                cellOf[i] = first;
            }
        }
    }

    private static boolean ruled(List<Rule> rules, double at, double from, double to) {
        double middle = (from + to) / 2;
        return rules.stream()
                .anyMatch(rule -> Math.abs(rule.at() - at) <= NEAR && rule.from() <= middle && rule.to() >= middle);
    }

    /** The positions of the lines; lines closer than a cell count as one. */
    private static double[] places(List<Rule> rules) {
        var places = new ArrayList<Double>();
        rules.stream().map(Rule::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > NEAR) {
                places.add(at);
            }
        });
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Joins the pieces of one line: many programs draw the borders of each cell. */
    private static List<Rule> merge(List<Rule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::across)
                .thenComparingLong(rule -> Math.round(rule.at()))
                .thenComparingDouble(Rule::from));
        var merged = new ArrayList<Rule>();
        for (var rule : sorted) {
            var last = merged.isEmpty() ? null : merged.getLast();
            boolean goesOn = last != null
                    && last.across() == rule.across()
                    && Math.abs(last.at() - rule.at()) <= 1.5
                    && rule.from() <= last.to() + NEAR;
            if (goesOn) {
                merged.removeLast();
                merged.add(
                        new Rule(rule.across(), last.at(), last.from(), Math.max(last.to(), rule.to()), last.thick()));
            } else {
                merged.add(rule);
            }
        }
        merged.removeIf(rule -> rule.length() < SMALLEST);
        return merged;
    }

    /** Lines that meet, directly or through others. */
    private static List<List<Rule>> parts(List<Rule> rules) {
        var part = new int[rules.size()];
        Arrays.setAll(part, i -> i);
        for (int i = 0; i < part.length; i++) {
            for (int j = 0; j < i; j++) {
                if (meet(rules.get(i), rules.get(j))) {
                    int from = root(part, i);
                    part[from] = root(part, j);
                }
            }
        }
        var parts = new TreeMap<Integer, List<Rule>>();
        for (int i = 0; i < part.length; i++) {
            parts.computeIfAbsent(root(part, i), root -> new ArrayList<>()).add(rules.get(i));
        }
        return parts.values().stream().filter(lines -> lines.size() >= 4).toList();
    }

    private static int root(int[] part, int i) {
        int root = i;
        while (part[root] != root) {
            part[root] = part[part[root]];
            root = part[root];
        }
        return root;
    }

    private static boolean meet(Rule a, Rule b) {
        return a.across() != b.across()
                && a.at() >= b.from() - NEAR
                && a.at() <= b.to() + NEAR
                && b.at() >= a.from() - NEAR
                && b.at() <= a.to() + NEAR;
    }
}
