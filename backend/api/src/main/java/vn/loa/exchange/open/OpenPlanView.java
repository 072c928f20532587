package vn.loa.exchange.open;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.task.TaskState;

/** A public plan as it stands today: its text in force, its tasks, and what was done under it. */
record OpenPlanView(
        OpenPlanSummary plan,
        OpenUnitRef unit,
        @Nullable String signer,
        @Nullable String signerTitle,
        @Nullable String preamble,
        @Nullable String closing,

        @Schema(description = "Các lần sửa đổi, bổ sung đã có trong lời văn. / The amendments that the text contains.")
        List<OpenAmendment> amendments,

        List<OpenClause> clauses,

        @Schema(description = "Số liệu tính đến lúc này. / Figures as of now.")
        List<OpenFigureView> figures,

        List<OpenTopic> topics,
        List<OpenChannel> channels,
        List<OpenTask> tasks,

        @Schema(description = "Việc trong bảy ngày tới. / What is due in the next seven days.")
        List<OpenDay> ahead,

        @Schema(
                description =
                        "Kế hoạch nhập từ văn bản đã ký: tải tại `/open/plans/{id}/original`. / Entered from a signed document: it is at `/open/plans/{id}/original`.")
        boolean hasOriginal,

        OpenLicence licence) {

    /** A paper that changed the text. */
    record OpenAmendment(@Schema(examples = "37/KH-UBND") String documentNumber, LocalDate issuedOn) {}

    /** One piece of the text. */
    record OpenClause(
            @Schema(description = "0 ở cấp trên cùng. / 0 at the top.")
            int depth,

            @Nullable @Schema(examples = "d)") String label,
            @Nullable String heading,
            @Nullable String text) {}

    /** What the plan wants people to know, and how often it was told. */
    record OpenTopic(
            String name,

            @Schema(description = "Số hoạt động. / Activities.")
            long activities,

            @Nullable LocalDate lastOn) {}

    /** A form of communication, and what went through it: how often, and how much in each measure. */
    record OpenChannel(
            ChannelType type,
            @Schema(examples = "Đài truyền thanh") String name,
            long activities,
            List<OpenVolume> volumes) {}

    record OpenVolume(
            long quantity, @Schema(examples = "lượt phát") String measure) {}

    /** @param lead the office, post or body that is responsible; absent where it is a person */
    record OpenTask(
            String title,
            TaskState state,

            @Nullable @Schema(examples = "Đài truyền thanh xã")
            String lead,

            List<ChannelType> channels,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn,

            @Nullable @Schema(examples = "định kỳ 3 tháng/lần")
            String recurrence,

            @Nullable LocalDate doneOn) {}

    /** Something that is due on a day. */
    record OpenDay(LocalDate on, String title, List<ChannelType> channels) {}
}
