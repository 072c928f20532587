package vn.loa.work.settlement;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.work.series.Outcome;

/** What came of a day of a series. */
public record SettlementDraft(
        @NotNull
        @Schema(
                description = "DONE: đã làm, trong hoạt động `activity`; MISSED: không thực hiện; EXCUSED: được miễn, "
                        + "không tính vào số kỳ; MERGED: lồng ghép vào nhiệm vụ `into`. / DONE: by `activity`; MISSED: not done; "
                        + "EXCUSED: counted out; MERGED: as part of the task `into`.")
        Outcome outcome,

        @Nullable
        @Size(max = 5000)
        @Schema(
                examples = "Mất điện do bão số 3, đài không phát được.",
                description = "Bắt buộc với MISSED và EXCUSED. / Required of MISSED and EXCUSED.")
        String reason,

        @Nullable
        @Schema(
                description =
                        "Hoạt động đã ghi của cùng kế hoạch, chỉ với DONE; một hoạt động có thể ứng với nhiều kỳ và chỉ tính một lần. "
                                + "/ A logged activity of the same plan, of DONE only; one may fulfil several days and counts once.")
        UUID activity,

        @Nullable
        @Schema(
                description =
                        "Nhiệm vụ khác của cùng kế hoạch, chỉ với MERGED. / Another task of the plan, of MERGED only.")
        UUID into) {}
