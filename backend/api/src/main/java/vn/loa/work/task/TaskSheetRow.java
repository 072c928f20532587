package vn.loa.work.task;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.table.Heading;
import vn.loa.problem.Language;

/** A task as a line of a sheet. */
record TaskSheetRow(
        @Heading(vi = "Mã", en = "Code") String code,
        @Heading(vi = "Nhiệm vụ", en = "Task") String title,
        @Heading(vi = "Mục của kế hoạch", en = "Clause") String clause,
        @Heading(vi = "Chủ trì", en = "Lead") String lead,
        @Heading(vi = "Phối hợp", en = "Coordinating") String coordinating,

        @Heading(vi = "Nội dung tuyên truyền", en = "Topics")
        String topics,

        @Heading(vi = "Kênh", en = "Channels") String channels,
        @Heading(vi = "Sản phẩm", en = "Deliverable") String deliverable,
        @Heading(vi = "Bắt đầu từ", en = "From") LocalDate startsOn,
        @Heading(vi = "Hạn", en = "Due") LocalDate dueOn,
        @Heading(vi = "Định kỳ", en = "Recurrence") String recurrence,
        @Heading(vi = "Trạng thái", en = "State") String state,
        @Heading(vi = "Số ngày quá hạn", en = "Days late") Long daysLate,
        @Heading(vi = "Ngày hoàn thành", en = "Done on") LocalDate doneOn,
        @Heading(vi = "Giải trình", en = "Explanation") String explanation,
        @Heading(vi = "Số hoạt động", en = "Activities") long activities,

        @Heading(vi = "Số tài liệu kiểm chứng", en = "Evidence")
        long evidence,

        @Heading(vi = "Hoạt động gần nhất", en = "Last activity")
        LocalDate lastActivityOn) {
    static TaskSheetRow of(TaskView task, Language language) {
        return new TaskSheetRow(
                task.code(),
                task.title(),
                task.clause() == null ? null : task.clause().path(),
                task.lead() == null ? null : task.lead().name(),
                names(task.coordinating()),
                names(task.topics()),
                task.channels().stream().map(TaskChannel::name).collect(joining("; ")),
                task.deliverable(),
                task.startsOn(),
                task.dueOn(),
                task.recurrenceText(),
                state(task, language),
                task.daysLate(),
                task.doneOn(),
                task.explanation(),
                task.activityCount(),
                task.evidenceCount(),
                task.lastActivityOn());
    }

    private static String names(List<Ref> refs) {
        return refs.stream().map(Ref::name).collect(joining("; "));
    }

    private static String state(TaskView task, Language language) {
        return switch (task.state()) {
            case DONE -> language.say("Hoàn thành", "Done");
            case CANCELLED -> language.say("Đã hủy", "Cancelled");
            case PLANNED, IN_PROGRESS ->
                switch (task.standing()) {
                    case OVERDUE -> language.say("Quá hạn", "Overdue");
                    case DUE_SOON -> language.say("Sắp đến hạn", "Due soon");
                    default ->
                        task.state() == TaskState.PLANNED
                                ? language.say("Chưa làm", "Not started")
                                : language.say("Đang làm", "In progress");
                };
        };
    }
}
