package vn.loa.work.plan;

/** How a target's value is reached from what happened under the plan. */
public enum IndicatorFormula {
    /** Activities held. */
    ACTIVITY_COUNT,
    /** Their quantities, in the channel's measure. */
    QUANTITY_SUM,
    /** People reached. */
    AUDIENCE_SUM,
    /** Topics with at least one activity, of all topics. */
    TOPICS_COVERED,
    /** Tasks done, of those not cancelled, in percent. */
    TASKS_DONE_SHARE
}
