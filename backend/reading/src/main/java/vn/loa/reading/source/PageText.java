package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.source.Block.Columns;
import vn.loa.reading.source.Block.Line;
import vn.loa.reading.source.SourceLine.Box;
import vn.loa.reading.source.SourceTable.Cell;
import vn.loa.reading.source.SourceTable.Row;

/** Writes laid-out pages as one text; a table over several pages becomes one. */
final class PageText {
    private static final Pattern CONTENTS = Pattern.compile(".*(\\.{6,}|…{3,}|_{6,})\\s*\\d{1,3}");

    private final List<PageLayout.Laid> pages;
    private final SourceText source = new SourceText();
    private final List<Row> rows = new ArrayList<>();
    private int page;
    private double pitch;

    private PageText(List<PageLayout.Laid> pages) {
        this.pages = pages;
    }

    static Source of(List<PageLayout.Laid> pages, SourceFormat format, boolean recognised) {
        Furniture.takeOut(pages);
        var text = new PageText(pages);
        text.write();
        return text.source.done(format, true, recognised);
    }

    private void write() {
        begin(0);
        int block = 0;
        while (true) {
            if (block < now().blocks().size()) {
                block = write(block);
            } else if (page + 1 < pages.size()) {
                begin(page + 1);
                block = 0;
            } else {
                feet();
                return;
            }
        }
    }

    /** @return the number of the next block on the page where this one ends */
    private int write(int block) {
        var blocks = now().blocks();
        switch (blocks.get(block)) {
            case Line line -> line(line.line(), block);
            case Columns columns -> columns(columns);
            case Block.Table table -> {
                return table(table, block);
            }
        }
        return block + 1;
    }

    private PageLayout.Laid now() {
        return pages.get(page);
    }

    private void begin(int next) {
        if (next > 0) {
            feet();
        }
        page = next;
        pitch = pitch();
        source.page(true, now().page().lost());
        now().furniture().stream().filter(this::head).forEach(line -> put(line, true));
    }

    private void feet() {
        now().furniture().stream().filter(line -> !head(line)).forEach(line -> put(line, true));
    }

    private boolean head(Placed line) {
        return line.top() < now().page().height() / 3;
    }

    private void line(Placed line, int block) {
        if (block > 0 && !(now().blocks().get(block - 1) instanceof Line before && close(before.line(), line))) {
            source.gap();
        }
        put(line, CONTENTS.matcher(line.text()).matches());
    }

    /** Whether two lines follow each other as in one paragraph. */
    private boolean close(Placed before, Placed line) {
        double step = line.bottom() - before.bottom();
        return step < 1.25 * pitch + 1 && Math.abs(line.size() - before.size()) < 0.15 * line.size();
    }

    /** The line spacing inside this page's paragraphs: that of most lines, or of few if paragraphs are short and apart. */
    private double pitch() {
        var steps = new ArrayList<Double>();
        Placed before = null;
        for (var block : now().blocks()) {
            var line = block instanceof Line each ? each.line() : null;
            if (line != null && before != null && line.bottom() - before.bottom() < 2.5 * line.size()) {
                steps.add(line.bottom() - before.bottom());
            }
            before = line;
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 5);
    }

    private void columns(Columns columns) {
        source.gap();
        int start = source.here();
        var cells = new ArrayList<Cell>();
        for (var lines : columns.columns()) {
            int cell = source.here();
            lines.forEach(line -> put(line, false));
            cells.add(source.cell(cells.size(), 1, cell));
        }
        source.table(start, false, List.of(new Row(List.copyOf(cells))));
    }

    private int table(Block.Table first, int block) {
        source.gap();
        int start = source.here();
        rows.clear();
        var part = first;
        int index = block;
        var left = new ArrayList<>(part.rows());
        while (true) {
            var next = index + 1 == now().blocks().size() ? continuation(part) : null;
            var coming = next == null ? List.<Block.Row>of() : next.rows();
            int repeated = repeated(first, coming);
            boolean broken = next != null && broken(left, coming, repeated);
            if (broken) {
                left.add(joined(left.removeLast(), coming.get(repeated)));
            }
            left.forEach(this::row);
            if (next == null) {
                source.table(start, first.ruled(), rows);
                return index + 1;
            }
            begin(page + 1);
            coming.subList(0, repeated).forEach(this::repeatedHead);
            left = new ArrayList<>(coming.subList(repeated + (broken ? 1 : 0), coming.size()));
            part = next;
            index = 0;
        }
    }

    /** The table at the start of the next page, if its columns equal this one's. */
    private Block.Table continuation(Block.Table table) {
        if (page + 1 == pages.size() || pages.get(page + 1).blocks().isEmpty()) {
            return null;
        }
        return pages.get(page + 1).blocks().getFirst() instanceof Block.Table next
                        && (alike(table.bounds(), next.bounds()) || anew(table, next))
                ? next
                : null;
    }

    /** Columns without lines are as wide as their content, so only an equal head shows that they are the same. */
    private static boolean anew(Block.Table table, Block.Table next) {
        return !table.ruled()
                && !next.ruled()
                && table.bounds().size() == next.bounds().size()
                && words(table.rows().getFirst()).equals(words(next.rows().getFirst()));
    }

    private static boolean alike(List<Double> a, List<Double> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 1; i < a.size(); i++) {
            if (Math.abs(a.get(i) - a.get(i - 1) - (b.get(i) - b.get(i - 1))) > 4) {
                return false;
            }
        }
        return true;
    }

    /** The number of head rows a page repeats. */
    private static int repeated(Block.Table first, List<Block.Row> coming) {
        int repeated = 0;
        while (repeated < 3
                && repeated < coming.size()
                && repeated < first.rows().size()
                && words(first.rows().get(repeated)).equals(words(coming.get(repeated)))) {
            repeated++;
        }
        return repeated;
    }

    private static List<String> words(Block.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().replaceAll("\\s+", ""))
                .toList();
    }

    /** Whether the next row continues the last: it lacks the number that begins the rows of this table. */
    private static boolean broken(List<Block.Row> left, List<Block.Row> coming, int repeated) {
        if (left.isEmpty() || repeated >= coming.size()) {
            return false;
        }
        var rest = coming.get(repeated);
        long numbered = left.stream().filter(row -> !unnumbered(row)).count();
        return unnumbered(rest)
                && !unnumbered(left.getLast())
                && numbered * 5 >= left.size() * 4L
                && columns(rest).equals(columns(left.getLast()));
    }

    private static boolean unnumbered(Block.Row row) {
        return row.cells().getFirst().column() > 0
                || row.cells().getFirst().text().isBlank();
    }

    private static List<Integer> columns(Block.Row row) {
        return row.cells().stream().map(Block.Cell::column).toList();
    }

    private static Block.Row joined(Block.Row row, Block.Row rest) {
        var cells = new ArrayList<Block.Cell>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var lines = new ArrayList<>(cell.lines());
            lines.addAll(rest.cells().get(i).lines());
            cells.add(new Block.Cell(cell.column(), cell.span(), lines));
        }
        return new Block.Row(cells);
    }

    private void row(Block.Row row) {
        var cells = new ArrayList<Cell>();
        for (var cell : row.cells()) {
            int start = source.here();
            cell.lines().forEach(line -> put(line, false));
            cells.add(source.cell(cell.column(), cell.span(), start));
        }
        rows.add(new Row(List.copyOf(cells)));
    }

    private void repeatedHead(Block.Row row) {
        row.cells().forEach(cell -> cell.lines().forEach(line -> put(line, true)));
    }

    private void put(Placed line, boolean furniture) {
        source.line(line.text(), line.page(), box(line), line.look(), furniture);
    }

    private Box box(Placed line) {
        var on = pages.get(line.page() - 1).page();
        // A page is straightened for reading but shown as scanned: the box rotates around its centre.
        double x = line.middle() - on.width() / 2;
        double y = (line.top() + line.bottom()) / 2 - on.height() / 2;
        double right = x * Math.cos(on.skew()) - y * Math.sin(on.skew()) - x;
        double down = x * Math.sin(on.skew()) + y * Math.cos(on.skew()) - y;
        double left = Math.clamp((line.left() + right) / on.width(), 0, 1);
        double top = Math.clamp((line.top() + down) / on.height(), 0, 1);
        return new Box(
                left,
                top,
                Math.clamp((line.right() + right) / on.width(), left, 1) - left,
                Math.clamp((line.bottom() + down) / on.height(), top, 1) - top);
    }
}
