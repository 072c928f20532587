package vn.loa.work.playlog;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum PlayLogProblem implements ProblemCode {
    PLAY_COLUMNS_MISSING(
            INVALID,
            "Không thấy dòng tiêu đề có đủ các cột của nguồn; còn thiếu: {0}. Hãy xem lại tệp hoặc bảng cột của nguồn.",
            "No heading row has all columns of the source; missing: {0}. Look at the file, or at the source's columns."),
    PLAY_TIME_UNREADABLE(
            INVALID,
            "“{0}” không phải ngày giờ từ năm 2000; viết như 2026-03-14T05:30:00, 14/03/2026 05:30 hoặc số giây từ 1970.",
            "“{0}” is no time since 2000; write it as 2026-03-14T05:30:00, 14/03/2026 05:30, or in seconds since 1970."),
    PLAY_STILL_TO_COME(
            INVALID,
            "Chưa đến lúc này; nhật ký chỉ có lần phát đã qua.",
            "This moment has not come yet; a log is of what was."),
    PLAY_NUMBER_UNREADABLE(INVALID, "“{0}” không phải số từ {1} đến {2}.", "“{0}” is no number from {1} to {2}."),
    PLAY_COUNTS_CROSSED(
            INVALID,
            "Số lượt thành công ({0}) nhiều hơn số lượt đăng ký ({1}).",
            "There are more successful plays ({0}) than registered ones ({1})."),
    PLAY_ROW_TOO_LONG(
            INVALID,
            "Dòng dài hơn {0} ký tự; hãy bỏ bớt cột không cần khi xuất nhật ký.",
            "The row is longer than {0} characters; leave out columns that are not needed."),
    PLAY_DAYS_TOO_LONG(INVALID, "Chỉ xem được từ 1 đến {0} ngày một lần.", "It shows 1 to {0} days at a time.");

    PlayLogProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
