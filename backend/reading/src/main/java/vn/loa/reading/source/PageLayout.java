package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A page's letters and lines as blocks in reading order. */
final class PageLayout {
    private final PageInk page;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Placed> furniture = new ArrayList<>();

    /** @param furniture furniture that this page alone shows */
    record Laid(PageInk page, List<Block> blocks, List<Placed> furniture) {}

    private PageLayout(PageInk page) {
        this.page = page;
    }

    static Laid of(PageInk page) {
        var layout = new PageLayout(page);
        layout.lay();
        return new Laid(page, layout.blocks, layout.furniture);
    }

    private void lay() {
        var text = new ArrayList<Glyph>();
        var turned = new ArrayList<Glyph>();
        double usual = usualSize();
        for (var glyph : page.glyphs()) {
            if (glyph.turned() || glyph.size() > Math.max(36, 3 * usual)) {
                turned.add(glyph);
            } else if (onPage(glyph)) {
                text.add(glyph);
            }
        }
        watermark(turned);
        for (var grid : Grid.find(page.rules())) {
            blocks.add(grid.table(page.number(), text));
            text.removeIf(grid::holds);
        }
        flow(text);
        blocks.sort(Comparator.comparingDouble(Block::top));
    }

    private void flow(List<Glyph> text) {
        var rows = GlyphRows.of(text);
        if (rows.isEmpty()) {
            return;
        }
        double left = text.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::left)
                .min()
                .orElse(0);
        double right = text.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::right)
                .max()
                .orElse(0);
        int done = 0;
        for (var headed : HeadedTable.find(page.number(), rows)) {
            flow(rows.subList(done, headed.from()), left, right);
            blocks.add(headed.table());
            done = headed.to();
        }
        flow(rows.subList(done, rows.size()), left, right);
    }

    private void flow(List<GlyphRows.Row> rows, double left, double right) {
        int done = 0;
        for (var band : new PageColumns(rows, (left + right) / 2, page.width()).bands()) {
            lines(rows.subList(done, band.from()), left, right);
            columns(rows.subList(band.from(), band.to()), band.at());
            done = band.to();
        }
        lines(rows.subList(done, rows.size()), left, right);
    }

    private void lines(List<GlyphRows.Row> rows, double left, double right) {
        for (var row : rows) {
            var line = Placed.of(page.number(), row.glyphs);
            blocks.add(new Block.Line(line.centred(centred(line, left, right))));
        }
    }

    private void columns(List<GlyphRows.Row> rows, double at) {
        var left = column(rows, at, true);
        var right = column(rows, at, false);
        double top = Math.min(left.getFirst().top(), right.getFirst().top());
        blocks.add(new Block.Columns(top, List.of(left, right)));
    }

    private List<Placed> column(List<GlyphRows.Row> rows, double at, boolean left) {
        var glyphs = rows.stream().flatMap(row -> row.side(at, left).stream()).toList();
        var lines = GlyphRows.lines(page.number(), glyphs);
        double from = lines.stream().mapToDouble(Placed::left).min().orElse(0);
        double to = lines.stream().mapToDouble(Placed::right).max().orElse(0);
        long middled = lines.stream().filter(line -> inMiddle(line, from, to)).count();
        boolean centred = lines.size() > 1 && middled * 2 > lines.size();
        return lines.stream().map(line -> line.centred(centred)).toList();
    }

    /** Indented on both sides equally, by more than a paragraph indent. */
    private static boolean centred(Placed line, double left, double right) {
        return line.left() - left > 0.06 * (right - left) && inMiddle(line, left, right);
    }

    static boolean inMiddle(Placed line, double left, double right) {
        return Math.abs(line.middle() - (left + right) / 2) < 0.02 * Math.max(right - left, 1);
    }

    private void watermark(List<Glyph> turned) {
        if (turned.stream().anyMatch(glyph -> !glyph.blank())) {
            var box = Placed.of(page.number(), turned);
            var text = new StringBuilder();
            turned.forEach(glyph -> text.append(glyph.text()));
            furniture.add(new Placed(
                    page.number(),
                    text.toString(),
                    box.left(),
                    box.top(),
                    box.right(),
                    box.bottom(),
                    box.size(),
                    false,
                    false,
                    false));
        }
    }

    private boolean onPage(Glyph glyph) {
        return glyph.middle() >= 0
                && glyph.middle() <= page.width()
                && glyph.base() >= 0
                && glyph.base() <= page.height() + glyph.size();
    }

    private double usualSize() {
        var sizes = page.glyphs().stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
