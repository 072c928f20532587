package vn.loa.paper.planimport;

enum PlanImportState {
    /** Being read in the background. */
    READING,
    /** Read: the proposal waits for a person. */
    READY,
    /** Not a plan, or not readable; the reason is told. */
    REFUSED,
    /** A plan was made of it. */
    ACCEPTED
}
