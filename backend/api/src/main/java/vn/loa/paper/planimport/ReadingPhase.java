package vn.loa.paper.planimport;

/** What the background work is at. */
enum ReadingPhase {
    WAITING,
    /** Taking the text out, page by page; a scan is recognised here. */
    OPENING,
    /** Finding the plan in the text. */
    UNDERSTANDING
}
