package vn.loa.figures.criteria;

/** How a criterion's points come about. BONUS and PENALTY are one shape with two signs. */
public enum RuleShape {
    CHOICE,
    RATIO,
    BANDS,
    MIX,
    PARTS,
    PER_ITEM,
    TIMELINESS,
    DEDUCTION,
    LEVEL,
    EXTERNAL,
    BONUS,
    PENALTY;

    /** Whether its points lie outside the maximum of the set. */
    public boolean extra() {
        return this == BONUS || this == PENALTY;
    }
}
