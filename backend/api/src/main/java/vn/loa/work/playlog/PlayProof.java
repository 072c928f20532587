package vn.loa.work.playlog;

/** How a row of a log says that it was played. */
enum PlayProof {
    /** A word of its outcome. */
    OUTCOME,
    /** The number of successful plays, perhaps beside that of registered ones. */
    COUNTS,
    /** How much of it was played, in percent. */
    PERCENT,
    /** The system lists only what it did play. */
    LISTED
}
