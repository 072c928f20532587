package vn.loa.work.task;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.http.Versioned;
import vn.loa.kernel.http.Warning;
import vn.loa.people.access.Action;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.unit.UnitRef;
import vn.loa.work.figure.Share;
import vn.loa.work.plan.Topic;

public record TaskView(
        UUID id,
        UnitRef unit,
        Ref plan,
        @Nullable TaskClause clause,
        @Nullable @Schema(examples = "NV-09") String code,

        @Schema(examples = "Lồng ghép nội dung cải cách hành chính vào Ngày Pháp luật")
        String title,

        @Nullable Ref lead,
        boolean inferredLead,
        List<Ref> coordinating,
        List<Ref> topics,
        List<TaskChannel> channels,
        @Nullable String deliverable,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable @Schema(examples = "3 tháng một lần") String recurrenceText,

        @Nullable @Schema(examples = "FREQ=MONTHLY;INTERVAL=3")
        String rrule,

        @Nullable
        @Schema(description = "Lần tới của chuỗi, hoặc hạn hoàn thành. / The series' next day, else the due day.")
        LocalDate nextDueOn,

        TaskState state,

        @Schema(
                description =
                        "Tính theo hôm nay; DUE_SOON là trong 7 ngày tới. / As of today; DUE_SOON is within 7 days.")
        Standing standing,

        @Nullable @Schema(description = "Số ngày quá hạn. / Days past the due day.")
        Long daysLate,

        @Nullable String explanation,
        @Nullable String cancellationReason,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate cancelledOn,

        @Nullable
        @Schema(
                description =
                        "So với văn bản đã ký của kế hoạch; vắng khi chưa ban hành. / Against the plan's signed papers; absent before it is issued.")
        InPaper inPaper,

        long activityCount,
        long evidenceCount,
        @Nullable LocalDate lastActivityOn,

        @Nullable
        @Schema(
                description =
                        "Số kỳ đã làm hoặc lồng ghép, trên số kỳ trừ kỳ được miễn; không có với việc một lần. / Days done or merged, of the days of its series except excused ones; absent for what does not recur.")
        Share progress,

        List<Warning> warnings,
        Instant createdAt,
        Instant updatedAt,
        int version,
        List<Action> can)
        implements Versioned {

    static TaskView of(Task task, Tally tally, LocalDate today, List<Warning> warnings, List<Action> can) {
        var standing = Standing.of(task, tally.nextOn(), today);
        return new TaskView(
                task.id(),
                task.unit().ref(),
                task.plan.ref(),
                TaskClause.of(task.clause),
                task.code,
                task.title,
                task.lead == null ? null : task.lead.ref(),
                task.inferredLead,
                task.coordinating.stream().map(Assignee::ref).toList(),
                task.topics.stream().map(Topic::ref).toList(),
                task.channels.stream().map(TaskChannel::of).toList(),
                task.deliverable,
                task.startsOn,
                task.dueOn,
                task.recurrenceText(),
                task.rrule(),
                tally.nextOn() == null ? task.dueOn : tally.nextOn(),
                task.state(),
                standing,
                standing == Standing.OVERDUE ? ChronoUnit.DAYS.between(task.dueOn, today) : null,
                task.execution.explanation,
                task.execution.cancellationReason,
                task.execution.startedOn,
                task.execution.doneOn,
                task.execution.cancelledOn,
                InPaper.of(task),
                tally.activities(),
                tally.evidence(),
                tally.lastOn(),
                Share.of(tally.done(), tally.planned()),
                warnings,
                task.createdAt,
                task.updatedAt,
                task.version(),
                can);
    }
}
