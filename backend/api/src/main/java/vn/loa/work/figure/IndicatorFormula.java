package vn.loa.work.figure;

import java.util.UUID;
import vn.loa.reading.term.ChannelType;

/** How a target's value is computed from the plan's activities and tasks. */
public enum IndicatorFormula {
    /** Activities held. */
    ACTIVITY_COUNT(FigureKind.ACTIVITY_COUNT, FigureKind.CHANNEL_COUNT),
    /** Their quantities, in the channel's measure. */
    QUANTITY_SUM(FigureKind.CHANNEL_QUANTITY, FigureKind.CHANNEL_QUANTITY),
    /** People reached. */
    AUDIENCE_SUM(FigureKind.AUDIENCE, null),
    /** Topics with at least one activity, of all topics. */
    TOPICS_COVERED(FigureKind.TOPIC_COVERED, null),
    /** Tasks done, of those not cancelled, in percent. */
    TASKS_DONE_SHARE(FigureKind.TASK_DONE, null);

    private final FigureKind kind;
    private final FigureKind channelKind;

    IndicatorFormula(FigureKind kind, FigureKind channelKind) {
        this.kind = kind;
        this.channelKind = channelKind;
    }

    /** The figure that measures a target with this formula: of all channels where {@code channelType} is null; null for none. */
    FigureKind kind(String channelType) {
        return channelType == null ? kind : channelKind;
    }

    /** The window over which a target of a plan is counted. What has a figure for each channel type is in the window of all channels. */
    public Window window(UUID plan, ChannelType channelType) {
        return Window.of(plan, channelKind == null ? channelType : null);
    }

    /** Whether a figure of that window belongs to the target, in whatever measure. */
    public boolean counts(FigureCode code, ChannelType channelType) {
        return channelType == null || channelKind == null
                ? code.kind() == kind
                : code.inAny().equals(new FigureCode(channelKind, channelType.name()));
    }
}
