package vn.loa.reading.source;

/** Counts the nested drawings of a page: one that contains itself would be drawn forever. */
final class PdfForms {
    private static final int DEEPEST = 20;
    private static final int MOST = 20_000;

    private int drawn;

    /** @param level its nesting depth */
    void drawn(int level) {
        if (level > DEEPEST || ++drawn > MOST) {
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }
}
