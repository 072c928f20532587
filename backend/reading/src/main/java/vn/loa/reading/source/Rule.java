package vn.loa.reading.source;

/**
 * A straight line drawn on a page, across or down; in points from its upper left corner.
 *
 * @param at where it is: from the top for one across, from the left for one down
 */
record Rule(boolean across, double at, double from, double to, double thick) {
    double length() {
        return to - from;
    }
}
