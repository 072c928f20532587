package vn.loa.work.series;

import static vn.loa.problem.ProblemType.INVALID;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum SeriesProblem implements ProblemCode {
    TASK_RRULE_INVALID(
            INVALID,
            "Quy tắc lặp chưa đúng chuẩn RFC 5545 theo ngày, tuần, tháng hoặc năm, hoặc không bao giờ có ngày nào; ví dụ: FREQ=MONTHLY;BYMONTHDAY=15.",
            "The recurrence is not an RFC 5545 rule by day, week, month or year, or never has a day; for example FREQ=MONTHLY;BYMONTHDAY=15.");

    SeriesProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
