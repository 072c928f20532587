package vn.loa.work.playlog;

/** How a row of a log stands to what came before. */
enum PlayArrival {
    NEW,
    /** It came before, as it is. */
    KNOWN,
    /** It came before and said something else; the first stands. */
    DIFFERENT,
    /** It is in this log twice. */
    REPEATED
}
