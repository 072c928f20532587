package vn.loa.figures.report;

/** Which reports of other units are summed in a consolidated one. */
enum ConsolidationBasis {
    /** Accepted ones alone. */
    ACCEPTED,
    /** Those that were sent and not returned too; the report says which. */
    SENT;

    boolean takes(ReportState state) {
        return state == ReportState.ACCEPTED || this == SENT && state.awaitsDecision();
    }
}
