package vn.loa.work.channel;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum ChannelProblem implements ProblemCode {
    CHANNEL_NAME_TAKEN(INVALID, "Đơn vị đã có kênh tên này.", "The unit already has a channel of this name."),
    CHANNEL_UNIT_FIXED(
            INVALID,
            "Không chuyển kênh sang đơn vị khác; hãy tạo kênh mới ở đó.",
            "A channel cannot move to another unit; make a new one there."),
    CHANNEL_MEASURE_LOGGED(
            INVALID,
            "Nhật ký phát đang đếm lượt phát trên kênh này; hãy giữ đơn vị tính, hoặc chuyển nguồn nhật ký sang kênh khác trước.",
            "Play logs count plays on this channel; keep its measure, or move their source to another channel first."),
    SLOT_REPEATED(INVALID, "Kênh đã có khung giờ này trong tuần.", "The channel already has this slot in the week."),
    CHANNEL_RETIRED(CONFLICT, "Kênh này đã ngừng hoạt động.", "This channel is retired."),
    CHANNEL_NOT_RETIRED(CONFLICT, "Kênh này đang hoạt động.", "This channel is not retired.");

    ChannelProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
