package vn.loa.figures.scorecard;

import static vn.loa.problem.ProblemType.CONFLICT;
import static vn.loa.problem.ProblemType.INVALID;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum ScorecardProblem implements ProblemCode {
    SCORECARD_EXISTS(
            INVALID,
            "Đơn vị đã có bảng tự chấm theo bộ tiêu chí này.",
            "The unit already has a scorecard by this set of criteria."),
    SCORECARD_NOT_DRAFT(
            CONFLICT,
            "Bảng tự chấm đã gửi thì không sửa số liệu; hãy rút về, hoặc giải trình sau khi thẩm định lần 1.",
            "What was submitted stands; withdraw it, or explain after the first appraisal."),
    SCORECARD_NOT_SUBMITTED(
            CONFLICT, "Bảng tự chấm không ở trạng thái chờ thẩm định.", "The scorecard does not wait to be appraised."),
    SCORECARD_MARKED(
            CONFLICT,
            "Bên thẩm định đã chấm nên không rút về được.",
            "Appraisal has begun, so it can no longer be withdrawn."),
    SCORECARD_NOT_APPRAISED(
            CONFLICT,
            "Chỉ giải trình được sau khi thẩm định lần 1 và trước khi gửi giải trình.",
            "Explanations are written after the first appraisal and before they are sent."),
    SCORECARD_NOT_EXPLAINED(
            CONFLICT,
            "Chỉ kết luận được sau khi đơn vị gửi giải trình.",
            "The appraisal is concluded after the unit has sent its explanation."),
    SCORECARD_INCOMPLETE(
            CONFLICT,
            "Bảng tự chấm chưa đủ để gửi; hãy hoàn thành các tiêu chí còn thiếu.",
            "The scorecard is not ready; finish the criteria that are missing."),
    SCORECARD_UNMARKED(
            CONFLICT,
            "Còn tiêu chí bên thẩm định phải nhập điểm.",
            "There are criteria whose points whoever appraises has to enter."),
    LINE_NOT_SCORED(CONFLICT, "Tiêu chí {0} chưa có điểm: {1}.", "Criterion {0} has no points: {1}."),
    LINE_WITHOUT_PROOF(
            CONFLICT,
            "Tiêu chí {0} phải có tài liệu kiểm chứng, hoặc giải trình vì sao không có.",
            "Criterion {0} needs proof, or an explanation why there is none."),
    LINE_PART_WITHOUT_PROOF(
            CONFLICT,
            "Phần “{1}” của tiêu chí {0} phải có tài liệu kiểm chứng, hoặc giải trình vì sao không có.",
            "Part “{1}” of criterion {0} needs proof, or an explanation why there is none."),
    LINE_UNMARKED(CONFLICT, "Tiêu chí {0} chưa có điểm thẩm định.", "Criterion {0} has no points yet."),
    LINE_INPUT_UNKNOWN(INVALID, "Tiêu chí này không khai số liệu “{0}”.", "Nothing called “{0}” is declared here."),
    LINE_INPUT_UNFIT(
            INVALID,
            "Số liệu này không hợp lệ: phải từ 0 trở lên; số lượng là số nguyên; mức đạt là một trong các mức.",
            "Not such a number: it is 0 or more, whole where it counts, and one of the options where there are some."),
    LINE_ALWAYS_APPLIES(
            INVALID,
            "Tiêu chí này không được khai là không phát sinh nhiệm vụ.",
            "This criterion may not be declared as not applicable."),
    LINE_PART_UNKNOWN(INVALID, "Tiêu chí này không có phần {0}.", "This criterion has no part {0}."),
    MARK_OUT_OF_RANGE(INVALID, "Điểm phải từ {0} đến {1}.", "The points lie between {0} and {1}."),
    MARK_WITHOUT_REASON(INVALID, "Điểm khác với {0} thì phải nêu lý do.", "Points other than {0} need a reason."),
    SCORECARD_SUBMITTER_CANNOT_APPRAISE(
            CONFLICT,
            "Người đã gửi bảng tự chấm hoặc giải trình không tự thẩm định.",
            "Who submitted or explained a scorecard may not appraise it."),
    SCORECARD_WITHOUT_PLAN(
            CONFLICT,
            "Đơn vị chưa ban hành kế hoạch năm {0} của chương trình {1} nên Loa chưa có số liệu để điền.",
            "The unit has issued no plan for {0} of the programme {1}, so Loa has no figures to fill in.");

    ScorecardProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
