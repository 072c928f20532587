package vn.loa.work.figure;

/** How a target's value is reached from what happened under the plan. */
public enum IndicatorFormula {
    /** Activities held. */
    ACTIVITY_COUNT(FigureKind.ACTIVITY_COUNT),
    /** Their quantities, in the channel's measure. */
    QUANTITY_SUM(FigureKind.CHANNEL_QUANTITY),
    /** People reached. */
    AUDIENCE_SUM(FigureKind.AUDIENCE),
    /** Topics with at least one activity, of all topics. */
    TOPICS_COVERED(FigureKind.TOPIC_COVERED),
    /** Tasks done, of those not cancelled, in percent. */
    TASKS_DONE_SHARE(FigureKind.TASK_DONE);

    private final FigureKind kind;

    IndicatorFormula(FigureKind kind) {
        this.kind = kind;
    }

    /** The figure of a window that says how far a target of this formula has come. */
    public FigureKind kind() {
        return kind;
    }
}
