package vn.loa.work.settlement;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum SettlementProblem implements ProblemCode {
    TASK_DAY_STILL_TO_COME(
            INVALID,
            "Kỳ này chưa đến; chỉ có thể miễn hoặc lồng ghép trước.",
            "This day has not come; it can only be excused or merged ahead."),
    TASK_DAY_OUTCOME_UNKNOWN(
            INVALID,
            "Hãy chọn: đã làm, không thực hiện, được miễn hoặc lồng ghép; để bỏ kết quả đã ghi, hãy mở lại kỳ.",
            "Choose done, missed, excused or merged; to take back an outcome, open the day again."),
    TASK_DAY_MERGED_INTO_ITSELF(
            INVALID, "Hãy chọn nhiệm vụ khác để lồng ghép vào.", "Choose another task to merge it into."),
    TASK_DAY_ACTIVITY_WITHDRAWN(
            INVALID,
            "Hoạt động này đã được rút nên không tính; hãy chọn hoạt động khác.",
            "This activity was withdrawn and does not count; choose another."),
    TASK_DAY_SETTLED_BY_UNIT(
            CONFLICT,
            "Đơn vị giao việc đã ghi kết quả của kỳ này; nếu chưa đúng, hãy gửi câu hỏi.",
            "The unit that gave the duty has settled this day; if that is not right, ask."),
    TASK_DAY_COUNTED(
            CONFLICT,
            "Kỳ này đã có hoạt động nên được tính là đã làm; nếu chưa đúng, hãy gửi câu hỏi.",
            "An activity fulfils this day, so it counts as done; if that is not right, ask."),
    TASK_DAY_DONE(
            CONFLICT,
            "Kỳ này đã có hoạt động; hãy mở lại kỳ trước khi ghi kết quả khác.",
            "An activity fulfils this day; open it again before settling it otherwise.");

    SettlementProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
