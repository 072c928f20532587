package vn.loa.work.series;

/** What came of an occurrence. DONE is never stored: an activity that counts makes it so; a day that passed without one is MISSED. */
public enum Outcome {
    DUE,
    DONE,
    /** Not done. */
    MISSED,
    /** Not done, for a reason that counts it out. */
    EXCUSED,
    /** Done as part of another task (lồng ghép). */
    MERGED
}
