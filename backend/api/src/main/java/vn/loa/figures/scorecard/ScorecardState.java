package vn.loa.figures.scorecard;

/** The unit writes in DRAFT and, to explain, in APPRAISED; the unit above appraises in SUBMITTED and EXPLAINED. */
public enum ScorecardState {
    DRAFT,
    SUBMITTED,
    APPRAISED,
    EXPLAINED,
    FINAL;

    /** Whether the first round is over. */
    boolean appraised() {
        return compareTo(APPRAISED) >= 0;
    }
}
