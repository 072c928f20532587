package vn.loa.paper.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.loa.reading.text.Numeral;

/**
 * Labels that Word can count by itself: "I.", "II.", or "1.1.", "1.2.", or dashes.
 *
 * @param before the text before the number that counts: "(", "1."
 * @param start the number of the first label
 */
record WordList(Count count, String before, String after, int start) {
    private static final Pattern LABEL =
            Pattern.compile("(\\(|\\p{L}{3,6} |(?:\\d{1,3}\\.)+)?(\\d{1,3}|[A-Za-z]{1,6})(\\.\\)|[.):/])?");
    private static final Pattern BULLET = Pattern.compile("[-–—+*•]");

    /** The ways of counting, by their names in WordprocessingML. */
    enum Count {
        decimal,
        upperRoman,
        lowerRoman,
        upperLetter,
        lowerLetter,
        bullet;

        /** "" where Word has no format for it. */
        String label(int number) {
            boolean letters = this == upperLetter || this == lowerLetter;
            return this == bullet || letters && number > 26 ? "" : Numeral.write(number, name());
        }

        /** The number written this way; 0 where no number up to 99 is. */
        int number(String label) {
            for (int number = 1; number < 100; number++) {
                if (label(number).equals(label)) {
                    return number;
                }
            }
            return 0;
        }
    }

    /** The label of the list's {@code place}-th paragraph, counted from 0. */
    String label(int place) {
        return before + count.label(start + place) + after;
    }

    /**
     * The list each block is counted by, null where its label has to stay text: a lone or repeated letter, "đ)", a number after a
     * gap that nothing follows. Only siblings count together.
     */
    static WordList[] of(List<PaperBlock> blocks) {
        var lists = new WordList[blocks.size()];
        var open = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < lists.length; i++) {
            var block = blocks.get(i);
            if (block.level() == null) {
                continue;
            }
            var deeper = open.tailMap(block.level(), false);
            deeper.values().forEach(siblings -> count(blocks, siblings, lists));
            deeper.clear();
            if (block.label() != null) {
                open.computeIfAbsent(block.level(), level -> new ArrayList<>()).add(i);
            }
        }
        open.values().forEach(siblings -> count(blocks, siblings, lists));
        return lists;
    }

    private static void count(List<PaperBlock> blocks, List<Integer> siblings, WordList[] lists) {
        var labels = siblings.stream().map(i -> blocks.get(i).label()).toList();
        for (int first = 0; first < labels.size(); ) {
            var list = longest(labels, first);
            int run = list == null ? 1 : list.run(labels, first);
            if (list != null && list.counts(run, labels.size())) {
                for (int i = 0; i < run; i++) {
                    lists[siblings.get(first + i)] = list;
                }
            }
            first += run;
        }
    }

    private boolean counts(int run, int siblings) {
        return run > 1 || count == Count.bullet || siblings == 1 && start == 1;
    }

    private int run(List<String> labels, int first) {
        int run = 1;
        while (first + run < labels.size() && label(run).equals(labels.get(first + run))) {
            run++;
        }
        return run;
    }

    /** "C." may be a letter or a number: the reading that counts furthest wins. */
    private static WordList longest(List<String> labels, int first) {
        var label = labels.get(first);
        if (BULLET.matcher(label).matches()) {
            return new WordList(Count.bullet, label, "", 1);
        }
        var parts = LABEL.matcher(label);
        if (!parts.matches()) {
            return null;
        }
        var before = parts.group(1) == null ? "" : parts.group(1);
        var after = parts.group(3) == null ? "" : parts.group(3);
        WordList longest = null;
        for (var count : Count.values()) {
            int start = count.number(parts.group(2));
            var list = new WordList(count, before, after, start);
            if (start > 0 && (longest == null || list.run(labels, first) > longest.run(labels, first))) {
                longest = list;
            }
        }
        return longest;
    }
}
