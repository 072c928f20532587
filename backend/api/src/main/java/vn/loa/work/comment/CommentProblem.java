package vn.loa.work.comment;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum CommentProblem implements ProblemCode {
    COMMENT_MENTION_ELSEWHERE(
            INVALID,
            "Chỉ nhắc được người đang làm việc ở đơn vị của nhiệm vụ.",
            "Only people who work at the task's unit can be mentioned."),
    COMMENT_WITHDRAWN(CONFLICT, "Ý kiến này đã được rút lại.", "This comment has been withdrawn."),
    COMMENT_OF_ANOTHER(
            FORBIDDEN,
            "Chỉ người viết được sửa hoặc rút lại ý kiến.",
            "Only whoever wrote a comment edits or withdraws it.");

    CommentProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
