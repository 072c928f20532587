package vn.loa.figures.report;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DispatchDraft(
        @NotNull
        @Schema(
                description = "Ngày gửi, có thể trước hôm nay. / The day it left, which may be before today.",
                examples = "2022-03-18")
        LocalDate sentOn,

        @Nullable @Size(max = 5000) @Schema(examples = "Kính gửi Sở Nội vụ tổng hợp.")
        String note) {}
