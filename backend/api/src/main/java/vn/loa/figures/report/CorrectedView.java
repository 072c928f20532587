package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The edition a correction takes the place of, as far as the correction needs it. */
record CorrectedView(
        UUID id,
        @Schema(examples = "1") int edition,
        ReportState state,
        @Schema(examples = "21/BC-UBND") String documentNumber,
        LocalDate issuedOn,
        @Nullable String contentHash,
        @Nullable String returnReason,
        List<String> returnedSections,
        List<String> returnedFigures) {
    /** Null for a first edition. */
    static CorrectedView of(Report corrected) {
        return corrected == null
                ? null
                : new CorrectedView(
                        corrected.id(),
                        corrected.edition,
                        corrected.way.state,
                        corrected.documentNumber(),
                        corrected.issuance.issuedOn(),
                        corrected.contentHash,
                        corrected.way.returnReason,
                        corrected.way.returnedSections,
                        corrected.way.returnedFigures);
    }
}
