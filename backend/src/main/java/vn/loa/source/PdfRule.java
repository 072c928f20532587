package vn.loa.source;

/**
 * A straight line drawn on a page, across or down; in points from its upper left corner.
 *
 * @param at where it is: from the top for one across, from the left for one down
 */
record PdfRule(boolean across, double at, double from, double to) {
    double length() {
        return to - from;
    }
}
