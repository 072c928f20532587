package vn.loa.reading.source;

/** Counts the drawings a page is put together from: one that holds itself would be drawn without end. */
final class PdfForms {
    private static final int DEEPEST = 20;
    private static final int MOST = 20_000;

    private int drawn;

    /** @param level how deep in others it is drawn */
    void drawn(int level) {
        if (level > DEEPEST || ++drawn > MOST) {
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }
}
