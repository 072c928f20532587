package vn.loa.work.activity;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as its doer reports it. {@code plan} cannot change once logged. */
public record ActivityDraft(
        @NotNull UUID plan,

        @Nullable @Schema(description = "Bắt buộc với người phối hợp thực hiện. / A contributor must name one.")
        UUID task,

        @NotNull UUID channel,
        @NotNull @Size(max = 100) List<@NotNull UUID> topics,

        @NotNull
        @Schema(
                examples = "2022-03-14",
                description = "Từ 15/12 năm trước đến 31/12 năm kế hoạch, không sau hôm nay. "
                        + "/ From 15 December of the year before to 31 December of the plan's year, not after today.")
        LocalDate on,

        @Nullable @JsonFormat(pattern = "HH:mm") @Schema(examples = "17:30")
        LocalTime at,

        @Nullable @Size(max = 500) @Schema(examples = "Nhà văn hóa thôn Yên Phú")
        String place,

        @NotBlank @Size(min = 1, max = 500) @Schema(examples = "Phát thanh chuyên mục cải cách hành chính")
        String title,

        @Nullable @Size(max = 5000) String note,

        @Min(0)
        @Max(1_000_000_000)
        @Schema(examples = "3", description = "Số lượng theo đơn vị đo của kênh. / In the channel's measure.")
        long quantity,

        @Nullable
        @Min(0)
        @Max(1_000_000_000)
        @Schema(examples = "120", description = "Số người dự hoặc tiếp cận. / People who attended or were reached.")
        Long audience,

        @Nullable
        @Size(max = 500)
        @Schema(
                examples = "Ngày Pháp luật tháng 3",
                description = "Lồng ghép vào chương trình nào. / The programme it was integrated into.")
        String integratedInto,

        @Nullable
        @Size(max = 5000)
        @Schema(description = "Vì sao không có tài liệu kiểm chứng. / Why there is no proof.")
        String explanation,

        @NotNull @Size(max = ActivityDraft.MOST_EVIDENCE) List<@NotNull UUID> evidence) {
    public static final int MOST_EVIDENCE = 100;

    /** The same draft: the lists are sets, and two drafts are compared. */
    ActivityDraft ordered() {
        return new ActivityDraft(
                plan,
                task,
                channel,
                topics.stream().sorted().toList(),
                on,
                at,
                place,
                title,
                note,
                quantity,
                audience,
                integratedInto,
                explanation,
                evidence.stream().sorted().toList());
    }
}
