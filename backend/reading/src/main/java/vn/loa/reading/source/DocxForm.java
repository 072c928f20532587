package vn.loa.reading.source;

import java.util.List;
import java.util.Map;

/**
 * How a Word document looks, where its text does not say it.
 *
 * @param sections in the document's order; the first one holds the letterhead
 * @param lines by the start of each line, the look of most of its letters
 */
public record DocxForm(List<Section> sections, Map<Integer, Letters> lines) {
    /** A page and its margins, in millimetres. */
    public record Section(double width, double height, double top, double bottom, double left, double right) {}

    /** @param points the size */
    public record Letters(String font, double points) {}
}
