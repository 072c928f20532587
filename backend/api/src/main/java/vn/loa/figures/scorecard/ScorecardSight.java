package vn.loa.figures.scorecard;

/**
 * What is shown of both sides' work: what one side is still writing, the other does not see.
 *
 * @param first the marks of the first round
 * @param answer the unit's explanation
 * @param second the marks of the second round
 */
record ScorecardSight(boolean first, boolean answer, boolean second) {
    /** @param ofUnit whether the reader is of the unit that is scored */
    static ScorecardSight of(ScorecardState state, boolean ofUnit) {
        return new ScorecardSight(
                !ofUnit || state.appraised(),
                ofUnit || state.compareTo(ScorecardState.EXPLAINED) >= 0,
                !ofUnit || state == ScorecardState.FINAL);
    }

    ScorecardLine of(ScorecardLine line) {
        return new ScorecardLine(
                line.notApplicable(),
                line.inputs(),
                line.explanation(),
                line.proofs(),
                first ? line.first() : null,
                answer ? line.answer() : null,
                second ? line.second() : null);
    }
}
