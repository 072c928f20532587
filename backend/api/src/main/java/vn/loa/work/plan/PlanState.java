package vn.loa.work.plan;

/** The states of a plan: being written, waiting for the leader, in force, over. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    ISSUED,
    CLOSED
}
