package vn.loa.paper.writer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper as it was signed.
 *
 * @param signedOn the day on the paper, which decides its layout
 * @param content a {@link PaperView} as JSON
 */
record SignedPaper(UUID id, LocalDate signedOn, String content) {}
