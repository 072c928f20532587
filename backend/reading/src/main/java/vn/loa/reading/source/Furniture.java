package vn.loa.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.reading.source.Block.Columns;
import vn.loa.reading.source.Block.Line;

/** Finds what belongs to the page and not to the text: page numbers, and lines repeated at the same place of many pages. */
final class Furniture {
    /** Margins as shares of a page's height: 20 mm of 297 and a line. */
    private static final double MARGIN = 0.1;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—.\\s]*(trang|page)?\\s*\\d{1,4}(\\s*[/|]\\s*\\d{1,4})?[-–—.\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ALIKE = Pattern.compile("\\s+");

    private Furniture() {}

    /** Removes it from the pages' blocks. */
    static void takeOut(List<PageLayout.Laid> pages) {
        var repeated = repeated(pages);
        for (var page : pages) {
            page.blocks().removeIf(block -> {
                var lines = inMargin(page, block);
                boolean furniture = !lines.isEmpty()
                        && lines.stream()
                                .allMatch(
                                        line -> PAGE_NUMBER.matcher(line.text()).matches()
                                                || repeated.contains(key(page, line)));
                if (furniture) {
                    page.furniture().addAll(lines);
                }
                return furniture;
            });
        }
    }

    private static Set<String> repeated(List<PageLayout.Laid> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (var page : pages) {
            var keys = new HashSet<String>();
            page.blocks().forEach(block -> inMargin(page, block).forEach(line -> keys.add(key(page, line))));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int often = pages.size() == 2 ? 2 : 3;
        counts.values().removeIf(count -> count < often);
        return counts.keySet();
    }

    /** The block's lines if all of it is in a margin, else none. */
    private static List<Placed> inMargin(PageLayout.Laid page, Block block) {
        var lines = new ArrayList<Placed>();
        switch (block) {
            case Line line -> lines.add(line.line());
            case Columns columns -> columns.columns().forEach(lines::addAll);
            case Block.Table table -> {
                // Tables are text.
            }
        }
        double height = page.page().height();
        boolean margin =
                lines.stream().allMatch(line -> line.bottom() < MARGIN * height || line.top() > (1 - MARGIN) * height);
        return margin ? lines : List.of();
    }

    private static String key(PageLayout.Laid page, Placed line) {
        long place = Math.round(line.top() / page.page().height() * 100);
        return place
                + ALIKE.matcher(DIGITS.matcher(line.text()).replaceAll("#")).replaceAll("");
    }
}
