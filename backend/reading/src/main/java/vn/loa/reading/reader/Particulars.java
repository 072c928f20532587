package vn.loa.reading.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.reading.reader.Tables.Column;
import vn.loa.reading.term.ClauseKind;

/**
 * Work that says below or behind itself who leads it, with whom and until when, as a row of a table does: "- Đơn vị chủ trì: …",
 * "(Chủ trì: …; thời gian: …)".
 */
final class Particulars {
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|(?<=[-;.(,] |[-;.(,]))(?<name>(?:(?:don vi|co quan|bo phan|nguoi|can bo|to chuc) )?(?:(?:duoc )?(?:giao )?(?:chu tri|dau moi|phoi hop))(?: (?:thuc hien|tham muu|chinh))*"
                    + "|(?:don vi|co quan|bo phan|nguoi|can bo) (?:thuc hien|phu trach|chiu trach nhiem)(?: chinh)?|(?:thoi (?:gian|han|diem)|tien do)(?: (?:thuc hien|hoan thanh|trinh|bao cao))*"
                    + "|(?:san pham|ket qua)(?: (?:dau ra|du kien|dat duoc|hoan thanh|thuc hien))*) ?: ?(?=\\S)");

    private static final Pattern IN_CELL = Pattern.compile(
            "\\b(?<name>(?:(?:don vi|co quan|bo phan) )?(?:chu tri|phoi hop)(?: thuc hien)?) ?: ?(?=\\S)");

    /**
     * Work with its particulars.
     *
     * @param written whether they say that its lead leads
     */
    record Work(OutlineItem item, Tables.Row row, boolean written) {}

    private final Set<OutlineItem> taken = new HashSet<>();
    private final List<Work> found = new ArrayList<>();

    static Particulars of(List<OutlineItem> roots) {
        var particulars = new Particulars();
        particulars.read(roots, null);
        return particulars;
    }

    List<Work> all() {
        return found;
    }

    /** Whether it is work of this kind or one of its particulars, so that nothing else is made of it. */
    boolean took(OutlineItem item) {
        return taken.contains(item);
    }

    private void read(List<OutlineItem> items, OutlineItem above) {
        var run = new ArrayList<OutlineItem>();
        OutlineItem work = null;
        boolean several = runs(items) > 1;
        for (var item : items) {
            if (item.leaf() && starts(item.key())) {
                run.add(item);
                continue;
            }
            take(work, several ? null : above, run);
            work = item;
            if (item.leaf()) {
                behind(item);
            } else {
                read(item.children, item);
            }
        }
        take(work, several ? null : above, run);
    }

    private static long runs(List<OutlineItem> items) {
        return IntStream.range(0, items.size())
                .filter(i -> starts(items.get(i).key())
                        && (i == 0 || !starts(items.get(i - 1).key())))
                .count();
    }

    /** Whether a paragraph is a particular of the work above it. */
    static boolean starts(String key) {
        return NAMED.matcher(key).lookingAt();
    }

    /**
     * Particulars in lines of their own belong to the item above them, or to the one before.
     *
     * @param above null where several beside it have particulars
     */
    private void take(OutlineItem before, OutlineItem above, List<OutlineItem> run) {
        boolean own = above != null
                && above.label() != null
                && above.parent != null
                && (before == null
                        || before.family()
                                == run.stream()
                                        .findFirst()
                                        .map(OutlineItem::family)
                                        .orElse(null));
        var work = own ? above : before;
        var cells = new EnumMap<Column, Prose>(Column.class);
        run.forEach(item -> cells.putAll(cells(item.said())));
        if (work != null && cells.containsKey(Column.LEAD) && !taken.contains(work)) {
            cells.put(Column.WORK, work.heading() != null ? work.heading() : work.said());
            found.add(new Work(work, new Tables.Row(cells, null), true));
            taken.add(work);
            taken.addAll(run);
        }
        run.clear();
    }

    /** Particulars at the end of the work's own text. */
    private void behind(OutlineItem item) {
        var said = item.said();
        var named = said.match(NAMED);
        var bracketed = item.kind == ClauseKind.FUNDING ? null : Bracketed.of(said, nobodys(item));
        if (bracketed != null) {
            found.add(new Work(item, new Tables.Row(bracketed.cells(), null), bracketed.written()));
            taken.add(item);
        } else if (named.find() && named.start() > 0) {
            var cells = cells(said.from(named.start()));
            var work = said.part(0, named.start());
            int end = work.key().replaceFirst("[ (;,-]+$", "").length();
            if (cells.containsKey(Column.LEAD) && Letters.words(work.text()) > 2 && item.kind != ClauseKind.FUNDING) {
                cells.put(Column.WORK, work.part(0, end));
                found.add(new Work(item, new Tables.Row(cells, null), true));
                taken.add(item);
            }
        }
    }

    /** Whether it is a duty that neither a heading above nor its own subject gives to anybody. */
    private static boolean nobodys(OutlineItem item) {
        for (var above = item.parent; above != null; above = above.parent) {
            if (above.heading() != null && Names.headed(above.heading()) != null) {
                return false;
            }
        }
        return item.kind == ClauseKind.DUTY && Names.subject(item.said()) == null;
    }

    /** Both leads and coordinating ones in one cell: "Chủ trì: … Phối hợp: …". */
    static Map<Column, Prose> parted(Prose cell) {
        return cell.starts(NAMED) ? cells(cell, IN_CELL) : Map.of();
    }

    private static Map<Column, Prose> cells(Prose text) {
        return cells(text, NAMED);
    }

    private static Map<Column, Prose> cells(Prose text, Pattern pattern) {
        var cells = new EnumMap<Column, Prose>(Column.class);
        var named = text.match(pattern);
        Column column = null;
        int from = 0;
        while (named.find()) {
            put(cells, column, text.part(from, named.start()));
            column = Column.of(named.group("name"));
            from = named.end();
        }
        put(cells, column, text.from(from));
        return cells;
    }

    private static void put(Map<Column, Prose> cells, Column column, Prose value) {
        var key = value.key();
        int end = key.replaceFirst("[ .;,()-]+$", "").length();
        if (column != null && end > 0) {
            cells.putIfAbsent(column, value.part(0, end));
        }
    }
}
