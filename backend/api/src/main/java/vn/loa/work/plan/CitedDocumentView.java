package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Warning;

record CitedDocumentView(
        UUID id,
        Citation asWritten,
        @Nullable Citation asVerified,
        @Nullable UUID clause,
        @Nullable String note,
        List<Warning> warnings,

        @Schema(
                description =
                        "Văn bản đang có hiệu lực để viện dẫn thay hoặc kèm; rỗng khi không cần. / What in force to cite instead or beside; empty where nothing needs it.")
        List<CitationCorrection> corrections) {

    static CitedDocumentView of(CitedDocument document, List<Warning> warnings, List<CitationCorrection> corrections) {
        return new CitedDocumentView(
                document.id(),
                document.asWritten(),
                document.asVerified(),
                PlanItem.idOf(document.clause),
                document.note,
                warnings,
                corrections);
    }
}
