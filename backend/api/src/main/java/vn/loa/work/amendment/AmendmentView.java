package vn.loa.work.amendment;

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
import vn.loa.people.unit.UnitRef;
import vn.loa.work.plan.IssuanceDraft;
import vn.loa.work.plan.PlanText;
import vn.loa.work.plan.SigningAuthority;

record AmendmentView(
        UUID id,
        UnitRef unit,
        Ref plan,

        @Schema(description = "Lần sửa đổi thứ mấy của kế hoạch. / Its place among the amendments of the plan.")
        int ordinal,

        @Schema(examples = "Sửa đổi, bổ sung Kế hoạch số 15/KH-UBND")
        String title,

        List<String> bases,
        List<String> recipients,
        PlanText text,
        AmendmentState state,

        @Nullable @Schema(examples = "41/KH-UBND") String documentNumber,
        @Nullable LocalDate issuedOn,
        @Nullable String signer,
        @Nullable String signerTitle,
        @Nullable SigningAuthority signingAuthority,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        Instant createdAt,
        Instant updatedAt,
        int version,

        @Schema(
                description =
                        "Văn bản nêu mà không còn, chưa có hoặc đã sửa đổi hiệu lực. / Documents it names that are not in force as named.")
        List<Warning> warnings,

        List<Action> can)
        implements Versioned {

    static AmendmentView of(Amendment amendment, List<Warning> warnings, List<Action> can) {
        var issuance = amendment.issuance == null ? IssuanceDraft.NONE : amendment.issuance;
        return new AmendmentView(
                amendment.id(),
                amendment.unit().ref(),
                amendment.plan.ref(),
                amendment.ordinal,
                amendment.subjectTitle(),
                amendment.bases,
                amendment.recipients,
                amendment.after,
                amendment.state,
                amendment.issuance == null ? null : issuance.documentNumber(),
                issuance.issuedOn(),
                issuance.signer(),
                issuance.signerTitle(),
                issuance.signingAuthority(),
                amendment.submitted == null ? null : amendment.submitted.by(),
                amendment.submitted == null ? null : amendment.submitted.at(),
                amendment.returnReason,
                amendment.createdAt,
                amendment.updatedAt(),
                amendment.version(),
                warnings,
                can);
    }
}
