package vn.loa.exchange.calendar;

/** What a calendar shows. */
enum CalendarKind {
    /** The days of what its owner has to do. */
    OWN,
    /** The days of all tasks of a unit. */
    UNIT,
    /** What is planned on a channel. */
    CHANNEL
}
