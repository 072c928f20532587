package vn.loa.reading.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree of the plan's paragraphs. A label that continues a list above belongs there; one of a new family opens a list below. How deep
 * a family stands follows from the document, not from a fixed order.
 */
final class Outline {
    private static final int DEEPEST = 12;

    private final List<OutlineItem> roots = new ArrayList<>();
    private final Deque<OutlineItem> stack = new ArrayDeque<>();
    private final Map<OutlineItem, Integer> reached = new HashMap<>();

    private Outline() {}

    static List<OutlineItem> of(List<Paragraph> paragraphs) {
        var outline = new Outline();
        paragraphs.forEach(outline::place);
        return outline.roots;
    }

    private void place(Paragraph paragraph) {
        var top = stack.peek();
        if (paragraph.label() != null) {
            labelled(paragraph);
        } else if (top != null && top.said().blank() && top.leaf()) {
            top.headed(paragraph.prose());
        } else if (Headings.alone(paragraph)) {
            heading(paragraph);
        } else {
            grow(paragraph, null, open());
        }
    }

    private OutlineItem open() {
        for (var clause : stack) {
            if (clause.open() || clause.reading == null) {
                return clause;
            }
        }
        return stack.isEmpty() ? null : stack.peekLast();
    }

    /** A heading without a label: in capitals it begins a part of the plan, otherwise a section of the current part. */
    private void heading(Paragraph paragraph) {
        boolean part = Letters.capitals(paragraph.prose().text());
        while (!stack.isEmpty()
                && stack.peek().family() != LabelClass.ARTICLE
                && (part
                        || stack.peek().reading == null
                        || stack.peek().family().bullet())) {
            if (!part
                    && stack.peek().reading == null
                    && Letters.capitals(stack.peek().said().text())) {
                break;
            }
            stack.pop();
        }
        stack.push(grow(paragraph, null, stack.peek()));
    }

    private void labelled(Paragraph paragraph) {
        var reading = reading(paragraph);
        var row = nests(reading) ? null : row(reading.kind());
        if (row == null) {
            clear(reading);
        } else {
            while (stack.peek() != row) {
                stack.pop();
            }
            stack.pop();
        }
        var clause = grow(paragraph, reading, stack.peek());
        check(clause, row);
        stack.push(clause);
    }

    /** Whether a 1 begins its own list inside an open item of the same family. */
    private boolean nests(Label.Reading reading) {
        var top = stack.peek();
        return reading.ordinal() == 1
                && stack.size() < DEEPEST
                && top != null
                && top.family() != reading.kind()
                && top.family() != null
                && !top.family().bullet()
                && top.key().endsWith(":");
    }

    private OutlineItem row(LabelClass kind) {
        return stack.stream()
                .filter(clause -> clause.family() == kind)
                .findFirst()
                .orElse(null);
    }

    /** Pops from the stack what cannot contain a new list of that family. */
    private void clear(Label.Reading reading) {
        while (!stack.isEmpty() && stack.peek().reading != null && !holds(stack.peek(), reading)) {
            stack.pop();
        }
    }

    private static boolean holds(OutlineItem top, Label.Reading reading) {
        var kind = reading.kind();
        if (kind.bullet()) {
            return !top.family().bullet()
                    || kind.compareTo(top.family()) > 0 && kind != LabelClass.STAR
                    || top.key().endsWith(":");
        }
        if (top.family().bullet()) {
            return false;
        }
        boolean multi = kind.compareTo(LabelClass.MULTI_2) >= 0 && kind.compareTo(LabelClass.MULTI_4) <= 0;
        return reading.ordinal() == 1 && !multi || top.family().compareTo(kind) < 0;
    }

    private Label.Reading reading(Paragraph paragraph) {
        var readings = paragraph.label().readings();
        boolean capitals = Letters.capitals(paragraph.said().text());
        return readings.stream()
                .filter(reading -> !reading.misread() || capitals || reading.kind() != LabelClass.ROMAN)
                .filter(this::goesOn)
                .findFirst()
                .or(() -> readings.stream()
                        .filter(reading -> reading.ordinal() <= 1)
                        .findFirst())
                .orElse(readings.getFirst());
    }

    private boolean goesOn(Label.Reading reading) {
        var row = row(reading.kind());
        return row != null && reading.ordinal() > 0 && Label.follows(reading, reached.get(row));
    }

    private OutlineItem grow(Paragraph paragraph, Label.Reading reading, OutlineItem parent) {
        var clause = new OutlineItem(paragraph, reading, parent);
        if (parent == null) {
            roots.add(clause);
        }
        reached.put(clause, reading == null ? 0 : reading.ordinal());
        return clause;
    }

    /** Labels that repeat, skip or were misread are kept with a doubt. */
    private void check(OutlineItem clause, OutlineItem before) {
        var reading = clause.reading;
        var written = clause.label().written();
        if (reading.misread()) {
            clause.doubts.add(Doubt.of(DoubtCode.LABEL_MISREAD, written, Label.written(reading, written)));
        }
        if (reading.ordinal() == 0) {
            return;
        }
        if (before == null) {
            if (reading.ordinal() > 1 && reading.kind() != LabelClass.ARTICLE) {
                clause.doubts.add(new Doubt(DoubtCode.LABEL_SKIPPED, written, null, false));
            }
        } else if (reading.ordinal() <= reached.get(before)) {
            repeated(clause, before);
        } else if (!Label.follows(reading, reached.get(before))) {
            clause.doubts.add(
                    Doubt.of(DoubtCode.LABEL_SKIPPED, written, before.label().written()));
        }
    }

    /** A second "d)" stands for "đ)", so the list continues after it. */
    private void repeated(OutlineItem clause, OutlineItem before) {
        clause.doubts.add(Doubt.of(
                DoubtCode.LABEL_REPEATED,
                clause.label().written(),
                before.label().written()));
        boolean d = clause.family() == LabelClass.LETTER && clause.reading.ordinal() == 4 && reached.get(before) == 4;
        if (d) {
            reached.put(clause, 5);
        }
    }
}
