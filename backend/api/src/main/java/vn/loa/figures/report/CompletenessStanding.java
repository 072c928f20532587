package vn.loa.figures.report;

import static java.util.function.Predicate.not;

import java.util.function.Predicate;

/** How a unit may stand with a report that is due; one may stand in two ways: sent late, and accepted. */
enum CompletenessStanding {
    /** Not sent. */
    MISSING(not(CompletenessCell::sent)),
    /** Sent after the deadline, or not sent and past it. */
    LATE(CompletenessCell::late),
    /** Sent, and neither accepted nor returned. */
    WAITING(cell -> cell.sent() && cell.state().awaitsDecision()),
    RETURNED(cell -> cell.state() == ReportState.RETURNED),
    ACCEPTED(cell -> cell.state() == ReportState.ACCEPTED);

    private final Predicate<CompletenessCell> holds;

    CompletenessStanding(Predicate<CompletenessCell> holds) {
        this.holds = holds;
    }

    boolean holds(CompletenessCell cell) {
        return holds.test(cell);
    }
}
