package vn.loa.paper.writer;

/**
 * What a signed paper carries besides its words.
 *
 * @param statement the text of the code on page 1; null for none
 * @param data its figures as JSON, embedded in the PDF; null for none
 */
record PaperProof(String statement, String data) {
    static final PaperProof NONE = new PaperProof(null, null);
}
