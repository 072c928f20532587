package vn.loa.figures.report;

/** Figures are live in DRAFT only; from submission on they are frozen. From APPROVED on it is signed, and from SENT on with the unit above. */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SENT,
    RECEIVED,
    RETURNED,
    ACCEPTED;

    public boolean signed() {
        return compareTo(APPROVED) >= 0;
    }

    public boolean sent() {
        return compareTo(SENT) >= 0;
    }

    /** Signed, and neither accepted nor returned. */
    public boolean undecided() {
        return this == APPROVED || awaitsDecision();
    }

    /** Whether it waits for the unit above to decide. */
    public boolean awaitsDecision() {
        return this == SENT || this == RECEIVED;
    }
}
