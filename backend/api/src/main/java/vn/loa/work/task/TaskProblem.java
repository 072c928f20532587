package vn.loa.work.task;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum TaskProblem implements ProblemCode {
    TASK_PLAN_FIXED(
            INVALID,
            "Không chuyển nhiệm vụ sang kế hoạch khác; hãy tạo nhiệm vụ mới ở đó.",
            "A task cannot move to another plan; make a new one there."),
    TASK_LEAD_COORDINATES(
            INVALID,
            "Đầu mối chủ trì không đồng thời là đầu mối phối hợp.",
            "The lead cannot be coordinating at the same time."),
    TASK_INFERRED_WITHOUT_LEAD(
            INVALID,
            "Chỉ đánh dấu “suy ra” khi đã có đầu mối chủ trì.",
            "Only a lead that is there can be marked as inferred."),
    TASK_RETIRED_ASSIGNEE(
            INVALID,
            "Đầu mối này đã ngừng hoạt động; hãy chọn đầu mối khác.",
            "This assignee is retired; choose another."),
    TASK_RETIRED_CHANNEL(
            INVALID, "Kênh này đã ngừng sử dụng; hãy chọn kênh khác.", "This channel is retired; choose another."),
    TASK_DUE_BEFORE_START(
            INVALID, "Hạn hoàn thành không được trước ngày bắt đầu.", "The task cannot be due before it starts."),
    TASK_DAY_OUTSIDE_PLAN(
            INVALID,
            "Ngày phải nằm trong khoảng từ {0} đến {1}, quanh năm của kế hoạch.",
            "The day must be from {0} to {1}, around the plan's year."),
    TASK_DAY_IN_FUTURE(
            INVALID,
            "Ngày này chưa đến; hãy ghi ngày đã thực hiện.",
            "This day has not come; enter the day it happened."),
    TASK_DAY_BEFORE_START(
            INVALID,
            "Nhiệm vụ bắt đầu ngày {0}; hãy ghi một ngày không sớm hơn.",
            "The task was started on {0}; enter a day not before it."),
    TASK_NEEDS_PROOF(
            INVALID,
            "Chưa có tài liệu kiểm chứng: hãy ghi một hoạt động kèm tài liệu cho nhiệm vụ này, hoặc giải trình vì sao không có.",
            "No proof yet: log an activity with evidence for this task, or explain why there is none."),
    TASK_NOT_PLANNED(
            CONFLICT, "Nhiệm vụ đã được bắt đầu hoặc đã kết thúc.", "The task has been started or is finished."),
    TASK_NOT_IN_PROGRESS(CONFLICT, "Nhiệm vụ không ở trạng thái đang thực hiện.", "The task is not in progress."),
    TASK_HAS_ACTIVITIES(
            CONFLICT,
            "Đã ghi hoạt động cho nhiệm vụ này nên không thể coi là chưa bắt đầu.",
            "Activities have been logged for this task, so it cannot count as not started."),
    TASK_FINISHED(CONFLICT, "Nhiệm vụ đã hoàn thành hoặc đã hủy.", "The task is done or cancelled."),
    TASK_NOT_DONE(CONFLICT, "Nhiệm vụ chưa hoàn thành.", "The task is not done."),
    TASK_NOT_CANCELLED(CONFLICT, "Nhiệm vụ không bị hủy.", "The task is not cancelled.");

    TaskProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
