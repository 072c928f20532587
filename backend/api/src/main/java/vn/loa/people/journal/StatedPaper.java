package vn.loa.people.journal;

/** Which kind of paper a {@link PaperStatement} is about; a statement has its place in this order. */
public enum StatedPaper {
    PLAN,
    AMENDMENT,
    REPORT
}
