package vn.loa.reading.source;

/**
 * A straight line drawn on a page, horizontal or vertical; in points from its upper left corner.
 *
 * @param at its position: from the top if horizontal, from the left if vertical
 */
record Rule(boolean across, double at, double from, double to, double thick) {
    double length() {
        return to - from;
    }
}
