package vn.loa.reading.source;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** The ruled lines of a scanned page: dark runs longer than any stroke of a letter. */
final class ScanRules {
    /** The least darkness of a line against the paper: a scanned hairline is grey. */
    private static final int DARKER = 45;

    /** Horizontally half an inch is more than a dash; vertically it is more than two lines of text. */
    private static final double ACROSS = 36;

    private static final double DOWN = 22;
    /** Lines thicker than this, in points, are the edge of the paper or a stamp. */
    private static final double THICK = 5;
    /** Gaps of a faint line up to this length, in pixels, are closed. */
    private static final int BREAK = 4;

    private ScanRules() {}

    /** @param scale points a pixel */
    static List<Rule> of(BufferedImage grey, double scale) {
        int dark = paper(grey) - DARKER;
        var rules = new ArrayList<Rule>();
        rules.addAll(thin(runs(grey, dark, true, (int) (ACROSS / scale)), true, scale));
        rules.addAll(thin(runs(grey, dark, false, (int) (DOWN / scale)), false, scale));
        return rules;
    }

    /** Paints over them: recognition reads a table's lines as letters. */
    static void erase(BufferedImage grey, List<Rule> rules, double scale) {
        var graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        for (var rule : rules) {
            int at = (int) Math.round(rule.at() / scale);
            int from = (int) Math.round(rule.from() / scale) - 1;
            int length = (int) Math.round(rule.length() / scale) + 3;
            int half = (int) Math.ceil(rule.thick() / scale / 2) + 1;
            graphics.fillRect(
                    rule.across() ? from : at - half,
                    rule.across() ? at - half : from,
                    rule.across() ? length : 2 * half + 1,
                    rule.across() ? 2 * half + 1 : length);
        }
        graphics.dispose();
    }

    /** The brightness of the paper: most of a page is empty. */
    private static int paper(BufferedImage grey) {
        var counts = new int[256];
        var row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y += 4) {
            for (int value : grey.getRaster().getSamples(0, y, row.length, 1, 0, row)) {
                counts[value]++;
            }
        }
        int paper = 255;
        long lighter = counts[paper];
        long half = (long) row.length * Math.ceilDiv(grey.getHeight(), 4) / 2;
        while (lighter < half) {
            lighter += counts[--paper];
        }
        return paper;
    }

    /** Each as position, from, to in pixels. */
    private static List<int[]> runs(BufferedImage grey, int dark, boolean across, int least) {
        var pixels = grey.getRaster();
        int places = across ? grey.getHeight() : grey.getWidth();
        int length = across ? grey.getWidth() : grey.getHeight();
        var runs = new ArrayList<int[]>();
        var row = new int[length];
        for (int at = 0; at < places; at++) {
            if (across) {
                pixels.getSamples(0, at, length, 1, 0, row);
            } else {
                pixels.getSamples(at, 0, 1, length, 0, row);
            }
            runs(row, dark, at, least, runs);
        }
        return runs;
    }

    private static void runs(int[] row, int dark, int at, int least, List<int[]> runs) {
        int from = -1;
        int last = -1;
        for (int i = 0; i <= row.length; i++) {
            if (i < row.length && row[i] < dark) {
                from = from < 0 ? i : from;
                last = i;
            } else if (from >= 0 && (i == row.length || i - last > BREAK)) {
                if (last - from >= least) {
                    runs.add(new int[] {at, from, last});
                }
                from = -1;
            }
        }
    }

    /** Adjacent runs are one line; a broad run is not a line. */
    private static List<Rule> thin(List<int[]> runs, boolean across, double scale) {
        var open = new ArrayList<int[]>();
        var rules = new ArrayList<Rule>();
        for (var run : runs) {
            open.removeIf(line -> {
                boolean ended = run[0] - line[1] > 2;
                if (ended) {
                    add(line, across, scale, rules);
                }
                return ended;
            });
            var line = open.stream()
                    .filter(each -> run[1] <= each[3] && run[2] >= each[2])
                    .findFirst();
            if (line.isPresent()) {
                line.get()[1] = run[0];
                line.get()[2] = Math.min(line.get()[2], run[1]);
                line.get()[3] = Math.max(line.get()[3], run[2]);
            } else {
                open.add(new int[] {run[0], run[0], run[1], run[2]});
            }
        }
        open.forEach(line -> add(line, across, scale, rules));
        return rules;
    }

    private static void add(int[] line, boolean across, double scale, List<Rule> rules) {
        if ((line[1] - line[0]) * scale <= THICK) {
            rules.add(new Rule(
                    across,
                    (line[0] + line[1]) / 2.0 * scale,
                    line[2] * scale,
                    line[3] * scale,
                    (line[1] - line[0] + 1) * scale));
        }
    }
}
