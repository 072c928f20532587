package vn.loa.work.register;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as published. {@code unit} cannot change after creation; {@code inForceTo} is the last day in force. */
record KnownDocumentDraft(
        @NotNull UUID unit,

        @NotBlank @Size(min = 1, max = 100) @Schema(examples = "76/NQ-CP")
        String number,

        @NotNull @Schema(examples = "2021-07-15") LocalDate issuedOn,

        @NotBlank @Size(min = 1, max = 200) @Schema(examples = "Chính phủ")
        String issuer,

        @NotNull DocumentKind kind,

        @NotBlank
        @Size(min = 1, max = 1000)
        @Schema(examples = "Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030")
        String title,

        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,

        @Nullable @Size(max = 100) @Schema(examples = "118/2025/NĐ-CP")
        String replacedBy,

        @Nullable
        @Size(max = 20)
        @Schema(
                description = "Số, ký hiệu các văn bản sửa đổi, bổ sung. / The numbers of the documents that amend it.",
                examples = "[\"367/2025/NĐ-CP\"]")
        List<@NotBlank @Size(min = 1, max = 100) String> amendedBy,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Biết từ đâu. / Where this is known from.", examples = "Công báo")
        String source,

        @Nullable
        @Schema(
                description =
                        "Ngày đối chiếu hiệu lực với bản công bố. / The day its force was compared with the publication.")
        LocalDate checkedOn) {}
