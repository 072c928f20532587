package vn.loa.reading.source;

import java.util.List;

/** The blocks of a page, from the top. */
sealed interface Block {
    double top();

    record Line(Placed line) implements Block {
        @Override
        public double top() {
            return line.top();
        }
    }

    /** Columns of text side by side without lines between them: a letterhead, recipients beside a signature. */
    record Columns(double top, List<List<Placed>> columns) implements Block {}

    /**
     * A table.
     *
     * @param ruled whether lines are drawn between its cells
     * @param bounds the left edges of its columns and the right edge of the last
     */
    record Table(double top, boolean ruled, List<Double> bounds, List<Row> rows) implements Block {}

    record Row(List<Cell> cells) {}

    record Cell(int column, int span, List<Placed> lines) {
        String text() {
            return String.join(" ", lines.stream().map(Placed::text).toList());
        }
    }
}
