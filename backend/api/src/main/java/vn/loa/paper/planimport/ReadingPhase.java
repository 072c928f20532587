package vn.loa.paper.planimport;

/** The step the background work has reached. */
enum ReadingPhase {
    WAITING,
    /** Extracting the text, page by page; a scan is recognised here. */
    OPENING,
    /** Finding the plan in the text. */
    UNDERSTANDING
}
