package vn.loa.work.task;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as the unit writes it. {@code plan} cannot change after creation. */
public record TaskDraft(
        @NotNull UUID plan,
        @Nullable UUID clause,

        @Nullable @Size(max = 30) @Schema(examples = "NV-09")
        String code,

        @NotBlank
        @Size(min = 1, max = 500)
        @Schema(examples = "Lồng ghép nội dung cải cách hành chính vào Ngày Pháp luật")
        String title,

        @Nullable
        @Schema(description = "Đầu mối chủ trì; vắng là chưa giao ai. / The lead; absent when nobody is given it.")
        UUID lead,

        @Schema(
                description =
                        "Văn bản không ghi “chủ trì”, đầu mối được suy ra. / The paper names no lead; it was inferred.")
        boolean inferredLead,

        @NotNull @Size(max = 50) List<@NotNull UUID> coordinating,
        @NotNull @Size(max = 100) List<@NotNull UUID> topics,
        @NotNull @Size(max = 50) List<@NotNull UUID> channels,

        @Nullable @Size(max = 500) @Schema(examples = "Kế hoạch, ảnh, danh sách người dự")
        String deliverable,

        @Nullable @Schema(examples = "2022-02-01") LocalDate startsOn,
        @Nullable @Schema(examples = "2022-12-15") LocalDate dueOn,

        @Nullable
        @Size(max = 200)
        @Schema(examples = "3 tháng một lần", description = "Như đã ghi trong văn bản. / As written.")
        String recurrenceText,

        @Nullable
        @Size(max = 300)
        @Schema(examples = "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=14", description = "RFC 5545 RRULE.")
        String rrule) {

    boolean recurs() {
        return recurrenceText != null || rrule != null;
    }

    /** The same draft: the lists are sets, and two drafts are compared. */
    TaskDraft ordered() {
        return new TaskDraft(
                plan,
                clause,
                code,
                title,
                lead,
                inferredLead,
                coordinating.stream().sorted().toList(),
                topics.stream().sorted().toList(),
                channels.stream().sorted().toList(),
                deliverable,
                startsOn,
                dueOn,
                recurrenceText,
                rrule);
    }
}
