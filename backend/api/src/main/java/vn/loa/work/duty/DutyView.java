package vn.loa.work.duty;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.access.Keyed;
import vn.loa.work.activity.Activity;
import vn.loa.work.figure.Share;
import vn.loa.work.settlement.PartyDay;
import vn.loa.work.task.Standing;
import vn.loa.work.task.Task;
import vn.loa.work.task.TaskState;
import vn.loa.work.task.TaskView;

/** A task as the party that has to do it sees it. */
record DutyView(
        UUID id,

        @Schema(examples = "Hướng dẫn nộp hồ sơ trực tuyến tại điểm bưu điện")
        String title,

        @Schema(examples = "Kế hoạch tuyên truyền cải cách hành chính năm 2026")
        String plan,

        @Nullable @Schema(examples = "VI.8") String clause,

        @Schema(description = "Chủ trì hay phối hợp. / Whether it leads or coordinates.")
        boolean leads,

        @Nullable String deliverable,
        @Nullable LocalDate dueOn,

        @Nullable
        @Schema(
                description =
                        "Kỳ tới của việc định kỳ, hoặc hạn hoàn thành. / The next day of its series, else the due day.")
        LocalDate nextDueOn,

        @Nullable @Schema(examples = "hằng tháng") String recurrenceText,
        TaskState state,
        Standing standing,
        @Nullable Long daysLate,

        @Nullable @Schema(description = "Số kỳ đã làm trên tổng số kỳ. / Days done of the days of its series.")
        Share progress,

        @Nullable Instant receivedAt,

        @Schema(
                description =
                        "Kênh của nhiệm vụ; rỗng là kênh nào của đơn vị cũng được. / The task's channels; any of the unit's where empty.")
        List<UUID> channels,

        @Schema(
                description =
                        "Các kỳ của việc định kỳ mà đơn vị chủ trì, trừ kỳ do đơn vị giao việc ghi kết quả. / The days of a duty that recurs, where the party leads it, except those the unit has settled.")
        List<DutyDayView> days,

        @Schema(
                description =
                        "Hoạt động đã ghi qua liên kết, mới nhất trước. / What was logged by the link, the last first.")
        List<DutyActivityView> activities,

        List<QuestionView> questions,
        int version)
        implements Versioned {
    static DutyView of(
            Task task,
            UUID party,
            TaskView shown,
            Instant receivedAt,
            List<PartyDay> days,
            List<Activity> logged,
            List<Question> asked) {
        return new DutyView(
                task.id(),
                task.subjectTitle(),
                task.plan().title(),
                task.clause() == null ? null : task.clause().path(),
                party.equals(Keyed.idOf(task.lead())),
                shown.deliverable(),
                task.dueOn(),
                shown.nextDueOn(),
                shown.recurrenceText(),
                task.state(),
                shown.standing(),
                shown.daysLate(),
                shown.progress(),
                receivedAt,
                Keyed.idsOf(task.channels()),
                days.stream().map(DutyDayView::of).toList(),
                logged.stream().map(DutyActivityView::of).toList(),
                asked.stream()
                        .map(question -> QuestionView.of(question, List.of()))
                        .toList(),
                task.version());
    }
}
