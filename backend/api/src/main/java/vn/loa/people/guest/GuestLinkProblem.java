package vn.loa.people.guest;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum GuestLinkProblem implements ProblemCode {
    GUEST_LINK_EXPIRY_REFUSED(
            INVALID, "Hạn của liên kết phải từ {0} đến {1}.", "The link must expire between {0} and {1}."),
    GUEST_LINK_OF_RETIRED(
            CONFLICT,
            "Đầu mối đã ngừng hoạt động nên không có liên kết.",
            "The assignee is retired, so it gets no link."),
    GUEST_LINK_REVOKED(CONFLICT, "Liên kết này đã bị thu hồi.", "This link is revoked.");

    GuestLinkProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
