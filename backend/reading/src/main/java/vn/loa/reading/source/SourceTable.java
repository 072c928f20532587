package vn.loa.reading.source;

import java.util.List;

/**
 * A table of a document. A column without a cell in a row is covered by a cell above. A table inside a cell is listed too, its range
 * within that cell's.
 *
 * @param start the first character of its first cell
 * @param end after its last cell
 * @param ruled whether its cells have borders; a table without them only sets text side by side, as a letterhead does
 * @param rows its rows from the top; a row over a page break is joined
 */
public record SourceTable(int start, int end, boolean ruled, List<Row> rows) {
    public record Row(List<Cell> cells) {}

    /**
     * @param column from 0
     * @param span how many columns it covers
     * @param start its first character in the text; equal to {@code end} when empty
     */
    public record Cell(int column, int span, int start, int end) {}
}
