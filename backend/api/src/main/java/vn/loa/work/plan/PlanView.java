package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.kernel.http.Warning;
import vn.loa.people.access.Action;
import vn.loa.people.unit.UnitOwned;
import vn.loa.people.unit.UnitRef;

public record PlanView(
        UUID id,
        UnitRef unit,
        @Schema(examples = "2022") int year,
        @Schema(examples = "CCHC") String programme,

        @Schema(examples = "Tuyên truyền cải cách hành chính năm 2022")
        String title,

        @Nullable String preamble,
        @Nullable String closing,
        @Nullable @Schema(examples = "Liên Minh") String place,
        @Nullable ParentPlan parentPlan,

        @Nullable @Schema(description = "Kế hoạch mà bản này được sao chép từ đó. / The plan this one was copied from.")
        Ref copiedFrom,

        List<String> recipients,
        PlanState state,
        @Nullable @Schema(examples = "15/KH-UBND") String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable String signer,
        @Nullable @Schema(examples = "CHỦ TỊCH") String signerTitle,
        @Nullable SigningAuthority signingAuthority,
        @Nullable Original original,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable String closureReason,

        @Nullable
        @Schema(
                description =
                        "Công khai từ lúc nào; không có khi chưa công khai. / Since when it is public; absent where it is not.")
        Instant publicSince,

        Progress progress,
        PlanCounts counts,
        List<Warning> warnings,
        Instant createdAt,
        Instant updatedAt,
        int version,
        List<Action> can)
        implements Versioned {

    /** The signed document it was entered from: its paper, downloaded at {@code /plans/{id}/original}. */
    @Schema(name = "SignedOriginal")
    record Original(
            @Schema(examples = "ke-hoach-15.pdf") String fileName,
            String mediaType,
            long size,
            String sha256,
            IssuanceDraft issuance) {
        static Original of(PlanOriginal original) {
            return original == null
                    ? null
                    : new Original(
                            original.fileName(),
                            original.mediaType(),
                            original.size(),
                            original.sha256(),
                            original.issuance());
        }
    }

    /** The superior plan it carries out. */
    record ParentPlan(
            UUID id,
            String name,
            @Nullable @Schema(examples = "169/KH-UBND") String documentNumber) {
        static ParentPlan of(Plan plan) {
            return plan == null ? null : new ParentPlan(plan.id(), plan.title, plan.documentNumber());
        }
    }

    static PlanView of(Plan plan, PlanFigures.OfPlan figures, List<Warning> warnings, List<Action> can) {
        var issuance = plan.issuance == null ? IssuanceDraft.NONE : plan.issuance;
        return new PlanView(
                plan.id(),
                plan.unit().ref(),
                plan.year,
                plan.programme,
                plan.title,
                plan.preamble,
                plan.closing,
                plan.place,
                ParentPlan.of(plan.parentPlan),
                UnitOwned.refOf(plan.copiedFrom),
                plan.recipients,
                plan.state,
                plan.documentNumber(),
                issuance.issuedOn(),
                issuance.signer(),
                issuance.signerTitle(),
                issuance.signingAuthority(),
                Original.of(plan.original),
                plan.submitted == null ? null : plan.submitted.by(),
                plan.submitted == null ? null : plan.submitted.at(),
                plan.returnReason,
                plan.closureReason,
                plan.publicSince,
                figures.progress(),
                figures.counts(),
                warnings,
                plan.createdAt,
                plan.updatedAt(),
                plan.version(),
                can);
    }
}
