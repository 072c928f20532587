package vn.loa.work.playlog;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum PlaySourceProblem implements ProblemCode {
    PLAY_SOURCE_NAME_TAKEN(
            INVALID, "Đơn vị đã có nguồn nhật ký tên này.", "The unit already has a source of this name."),
    PLAY_SOURCE_UNIT_FIXED(
            INVALID,
            "Không chuyển nguồn nhật ký sang đơn vị khác; hãy tạo nguồn mới ở đó.",
            "A source cannot move to another unit; make a new one there."),
    PLAY_SOURCE_CHANNEL_UNFIT(
            INVALID,
            "Nhật ký phát chỉ thuộc kênh loại đài truyền thanh; hãy chọn kênh khác.",
            "A play log belongs to a channel of the type loudspeaker; choose another."),
    PLAY_SOURCE_MEASURE_UNFIT(
            INVALID,
            "Kênh này tính bằng {0}; nhật ký chỉ đếm được trên kênh tính bằng lượt phát.",
            "This channel is measured in {0}; a log counts only on one measured in plays (lượt phát)."),
    PLAY_SOURCE_TWO_PLANS(
            INVALID,
            "Lĩnh vực “{0}” đã gắn với một kế hoạch khác của năm {1}; một lượt phát chỉ tính cho một kế hoạch.",
            "The category “{0}” has topics of another plan of {1} already; a play counts for one plan."),
    PLAY_SOURCE_RETIRED(
            CONFLICT,
            "Nguồn nhật ký này đã ngừng dùng; hãy cho dùng lại rồi nhập.",
            "This source is retired; reinstate it before its log comes in."),
    PLAY_SOURCE_NOT_RETIRED(CONFLICT, "Nguồn nhật ký này đang được dùng.", "This source is not retired.");

    PlaySourceProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
