package vn.loa.paper.writer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper as it was signed.
 *
 * @param signedOn the day on the paper, which decides its layout
 * @param content a {@link PaperView} as JSON
 * @param statement what the code on page 1 says; null for one from before there was a code
 * @param data a report's figures as JSON; null for one from before, and for another paper
 */
record SignedPaper(UUID id, LocalDate signedOn, String content, String statement, String data) {
    PaperProof proof() {
        return new PaperProof(statement, data);
    }
}
