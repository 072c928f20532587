package vn.loa.work.broadcast;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of a channel's calendar as written. {@code plan} cannot change after creation. */
record BroadcastDraft(
        @NotNull UUID plan,

        @Nullable @Schema(description = "Bắt buộc với người phối hợp thực hiện. / A contributor must name one.")
        UUID task,

        @NotNull UUID channel,
        @NotNull @Size(max = 100) List<@NotNull UUID> topics,
        @NotNull @Schema(examples = "2024-03-14") LocalDate on,

        @Nullable
        @JsonFormat(pattern = "HH:mm")
        @Schema(examples = "05:30", description = "Không ghi là cả ngày, như áp phích. / None is all day, as a poster.")
        LocalTime at,

        @Nullable
        @Min(1)
        @Max(600)
        @Schema(
                examples = "10",
                description =
                        "Không ghi thì theo thời gian đọc của lời bài. / Without it, the reading time of the script.")
        Integer minutes,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Nộp hồ sơ trực tuyến tại nhà")
        String title,

        @Nullable
        @Size(max = 30_000)
        @Schema(
                examples = "Kính thưa bà con, từ nay bà con nộp hồ sơ qua mạng tại nhà.",
                description =
                        "Lời bài đọc hoặc đăng. Sửa lời của mục đã duyệt thì mục trở lại bản thảo. / What is read or posted. Editing the words of an approved item makes it a draft again.")
        String script) {
    /** Whether it says the same: what was reviewed and approved is the words, not the hour. */
    boolean sameWords(BroadcastDraft other) {
        return title.equals(other.title) && Objects.equals(script, other.script);
    }
}
