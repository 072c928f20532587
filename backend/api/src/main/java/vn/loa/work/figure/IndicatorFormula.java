package vn.loa.work.figure;

/** How a target's value is computed from the plan's activities and tasks. */
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

    /** The figure that measures the progress of a target with this formula. */
    public FigureKind kind() {
        return kind;
    }
}
