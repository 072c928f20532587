package vn.loa.work.evidence;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum EvidenceProblem implements ProblemCode {
    LINK_NOT_WEB(
            INVALID,
            "Đường dẫn phải bắt đầu bằng http:// hoặc https:// và có tên máy chủ.",
            "The link must start with http:// or https:// and name a host."),
    EVIDENCE_HAS_NO_FILE(
            CONFLICT, "Tài liệu này là một đường dẫn, không có tệp.", "This evidence is a link; it has no file."),
    EVIDENCE_ID_TAKEN(
            CONFLICT,
            "Mã này đã thuộc một tệp khác; hãy gửi tệp này với mã khác.",
            "This id belongs to another file; send this one with another id."),
    EVIDENCE_ENOUGH_TODAY(
            CONFLICT,
            "Hôm nay đã nhận {0} tệp qua liên kết này; hãy gửi tiếp vào ngày mai.",
            "{0} files came through this link today; send more tomorrow.");

    EvidenceProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
