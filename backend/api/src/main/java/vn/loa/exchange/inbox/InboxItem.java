package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.figures.report.Report;
import vn.loa.kernel.http.Ref;
import vn.loa.people.unit.UnitRef;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.broadcast.Broadcast;
import vn.loa.work.comment.Comment;
import vn.loa.work.duty.Question;
import vn.loa.work.extension.Extension;
import vn.loa.work.figure.Share;
import vn.loa.work.task.OfTask;

/**
 * One thing to do.
 *
 * @param subject id of the task, plan, amendment, report or activity
 * @param progress of a task that recurs, how often it was done; of a report to be mended, how many sections have text
 * @param daysLate days past {@code dueOn}, 0 on the day itself, absent before it
 */
public record InboxItem(
        Kind kind,
        UUID subject,

        @Schema(examples = "Treo áp phích hướng dẫn nộp hồ sơ trực tuyến")
        String title,

        @Nullable LocalDate dueOn,
        @Nullable Integer daysLate,
        @Nullable Ref plan,

        @Nullable @Schema(description = "Đơn vị cấp dưới có báo cáo. / The unit below whose report it is.")
        UnitRef unit,

        @Nullable @Schema(examples = "Công chức Văn hóa – Xã hội")
        String lead,

        @Nullable ChannelType channelType,
        @Nullable @Schema(examples = "II.2.b") String clauseLabel,
        @Nullable String reason,
        @Nullable Integer activityCount,
        @Nullable Share progress,

        @Nullable @Schema(description = "Lần đôn đốc gần nhất. / When it was last urged.")
        ReminderView urged) {
    public enum Kind {
        TASK,
        PLAN_TO_ISSUE,
        PLAN_RETURNED,
        AMENDMENT_TO_ISSUE,
        AMENDMENT_RETURNED,
        REPORT_TO_APPROVE,
        REPORT_TO_SEND,
        REPORT_TO_ACCEPT,
        REPORT_RETURNED,
        REPORT_REOPENED,
        EXTENSION_TO_DECIDE,
        MENTION,
        QUESTION_TO_ANSWER,
        BROADCAST_TO_SETTLE,
        ACTIVITY_WITHOUT_EVIDENCE
    }

    static InboxItem document(Kind kind, UUID subject, String title, LocalDate dueOn, String reason, Share progress) {
        return new InboxItem(
                kind, subject, title, dueOn, null, null, null, null, null, null, reason, null, progress, null);
    }

    /** A later day that was asked for a task. */
    static InboxItem extension(Extension extension) {
        return of(Kind.EXTENSION_TO_DECIDE, extension, extension.extendedTo(), extension.askedBy(), extension.reason());
    }

    /** Somebody mentioned the caller in a comment on a task. */
    static InboxItem mention(Comment comment) {
        return of(Kind.MENTION, comment, null, comment.by(), comment.text());
    }

    /** What an outside party asked about its task. */
    static InboxItem question(Question question) {
        return of(Kind.QUESTION_TO_ANSWER, question, null, question.askedBy(), question.text());
    }

    /** An item of a channel whose day has come. */
    static InboxItem broadcast(Broadcast item, LocalDate today) {
        var at = item.at() == null ? "" : item.at() + ", ";
        return new InboxItem(
                Kind.BROADCAST_TO_SETTLE,
                item.id(),
                item.subjectTitle(),
                item.on(),
                (int) ChronoUnit.DAYS.between(item.on(), today),
                null,
                null,
                null,
                null,
                null,
                at + item.channel().name(),
                null,
                null,
                null);
    }

    private static InboxItem of(Kind kind, OfTask said, LocalDate dueOn, String by, String words) {
        var task = said.task();
        return new InboxItem(
                kind,
                task.id(),
                task.subjectTitle(),
                dueOn,
                null,
                task.plan().ref(),
                null,
                by,
                null,
                null,
                words,
                null,
                null,
                null);
    }

    /** The same thing, urged. */
    InboxItem urged(ReminderView urged) {
        return new InboxItem(
                kind,
                subject,
                title,
                dueOn,
                daysLate,
                plan,
                unit,
                lead,
                channelType,
                clauseLabel,
                reason,
                activityCount,
                progress,
                urged);
    }

    /** A report of a unit below, which waits for a decision. */
    static InboxItem below(Report report) {
        return new InboxItem(
                Kind.REPORT_TO_ACCEPT,
                report.id(),
                report.subjectTitle(),
                report.dueOn(),
                null,
                null,
                report.unit().ref(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
