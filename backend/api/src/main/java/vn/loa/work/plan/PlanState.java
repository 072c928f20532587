package vn.loa.work.plan;

/** Where a plan stands on its way: being written, waiting for the leader, in force, over. */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    ISSUED,
    CLOSED
}
