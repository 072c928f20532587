package vn.loa.paper.planimport;

enum PlanImportState {
    /** Being read in the background. */
    READING,
    /** Read: the proposal waits for a person. */
    READY,
    /** Not a plan, or not readable; the view gives the reason. */
    REFUSED,
    /** A plan was created from it. */
    ACCEPTED
}
