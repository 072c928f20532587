package vn.loa.paper.planimport;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitOwned;
import vn.loa.people.unit.UnitRef;
import vn.loa.problem.Language;
import vn.loa.reading.reader.Proposal;
import vn.loa.reading.source.SourceFormat;

/** Only the view of one import has {@code proposal}; a list omits it. */
record PlanImportView(
        UUID id,
        UnitRef unit,
        @Schema(examples = "ke-hoach-cchc-2026.docx") String fileName,
        String mediaType,
        long size,
        String sha256,
        SourceFormat format,
        PlanImportState state,
        @Nullable ReadingPhase phase,

        @Schema(description = "Phần trăm đã đọc. / Percent read.")
        int progress,

        @Nullable Reason problem,
        @Nullable Proposal proposal,

        @Schema(description = "Các điểm ngờ chưa ai xem. / Doubts nobody has settled yet.")
        List<DoubtView> doubts,

        @Nullable Ref plan,
        String addedBy,
        Instant addedAt,
        int version,
        List<Action> can)
        implements Versioned {

    /** Why the document was refused, in the caller's language. */
    @Schema(name = "PlanImportReason")
    record Reason(@Schema(examples = "DOCUMENT_IS_NEWS") String code, String detail) {}

    static PlanImportView of(PlanImport one, boolean whole, Language language, List<Action> can) {
        var detail = language == Language.VI ? one.problemVi : one.problemEn;
        return new PlanImportView(
                one.id(),
                one.unit().ref(),
                one.fileName,
                one.mediaType,
                one.size,
                one.sha256,
                one.format,
                one.state,
                one.phase,
                one.progress,
                one.problemCode == null ? null : new Reason(one.problemCode, detail),
                whole ? one.proposal : null,
                DoubtView.open(one.proposal, language),
                UnitOwned.refOf(one.plan),
                one.added.by(),
                one.added.at(),
                one.version(),
                can);
    }
}
