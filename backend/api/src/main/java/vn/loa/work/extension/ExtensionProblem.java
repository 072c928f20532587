package vn.loa.work.extension;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum ExtensionProblem implements ProblemCode {
    EXTENSION_NOT_LATER(
            INVALID,
            "Ngày xin gia hạn phải sau hạn hiện nay ({0}) và không trước hôm nay.",
            "The new day must be after the day it is due now ({0}), and not before today."),
    EXTENSION_TASK_WITHOUT_DAY(
            CONFLICT, "Nhiệm vụ chưa có hạn nên không cần gia hạn.", "The task has no due day to be extended."),
    EXTENSION_TASK_FINISHED(CONFLICT, "Nhiệm vụ đã hoàn thành hoặc đã hủy.", "The task is done or cancelled."),
    EXTENSION_OPEN(
            CONFLICT,
            "Nhiệm vụ này đang có đề nghị gia hạn chờ trả lời.",
            "An extension of this task has been asked for and waits for an answer."),
    EXTENSION_DECIDED(CONFLICT, "Đề nghị gia hạn này đã được trả lời.", "This request has been answered."),
    EXTENSION_TASK_MOVED(
            CONFLICT,
            "Hạn của nhiệm vụ đã đổi sau khi xin gia hạn; hãy từ chối và nêu lý do, để xin lại theo hạn mới.",
            "The task's due day changed since; refuse with a reason, so that it is asked for anew."),
    EXTENSION_OWN(
            FORBIDDEN,
            "Người xin gia hạn không tự trả lời đề nghị của mình.",
            "Whoever asked does not answer the own request.");

    ExtensionProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
