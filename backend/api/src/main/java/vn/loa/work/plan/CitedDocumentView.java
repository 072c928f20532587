package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Warning;

record CitedDocumentView(
        UUID id,
        Citation asWritten,
        @Nullable Citation asVerified,
        @Nullable UUID clause,
        @Nullable String note,
        List<Warning> warnings) {

    static CitedDocumentView of(CitedDocument document, List<Warning> warnings) {
        return new CitedDocumentView(
                document.id(),
                document.asWritten(),
                document.asVerified(),
                PlanItem.idOf(document.clause),
                document.note,
                warnings);
    }
}
