package vn.loa.figures.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record FigurePinDraft(
        @NotNull
        @Schema(
                description =
                        "Giá trị đang thấy; khác giá trị hiện tại thì 409. / The value seen; 409 where it has moved.",
                examples = "36")
        Long value,

        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "Số liệu đã thống nhất với Văn phòng ngày 12/3.")
        String reason) {}
