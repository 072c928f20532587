package vn.loa.work.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as written. */
record CommentDraft(
        @NotBlank @Size(min = 1, max = 5000) @Schema(examples = "@Phan Văn Tư đã có mẫu áp phích chưa?")
        String text,

        @NotNull
        @Size(max = 20)
        @Schema(
                description =
                        "Tài khoản được nhắc tới, trong số `people`; họ thấy ở Hôm nay đến khi xem. / Accounts mentioned, out of "
                                + "`people`; they see it on their day until they look.")
        List<@NotNull UUID> mentions) {}
