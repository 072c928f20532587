package vn.loa.work.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The later day that is asked for, and why. */
record ExtensionDraft(
        @NotNull
        @Schema(
                examples = "2024-12-20",
                description =
                        "Sau hạn hiện nay và không trước hôm nay. / After the day it is due now, and not before today.")
        LocalDate extendedTo,

        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Chờ mẫu áp phích của Sở Nội vụ.")
        String reason) {}
