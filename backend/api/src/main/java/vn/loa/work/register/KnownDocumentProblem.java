package vn.loa.work.register;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum KnownDocumentProblem implements ProblemCode {
    KNOWN_DOCUMENT_REPEATED(
            INVALID,
            "Sổ của đơn vị đã có văn bản số này, ngày này.",
            "The unit's register already has a document of this number and day."),
    KNOWN_DOCUMENT_UNIT_FIXED(
            INVALID,
            "Không chuyển văn bản sang sổ của đơn vị khác; hãy ghi mới ở đó.",
            "A document cannot move to another unit's register; enter it there."),
    KNOWN_DOCUMENT_SHIPPED(
            CONFLICT,
            "Văn bản có sẵn trong bản phát hành không xóa được; hãy sửa lại, hoặc ghi ngày hết hiệu lực.",
            "A document shipped with Loa cannot be removed; correct it, or enter the day it ceased to be in force."),
    NUMBER_INCOMPLETE(
            INVALID,
            "Ghi đủ số và ký hiệu, ví dụ 76/NQ-CP.",
            "Give the number together with its notation, such as 76/NQ-CP."),
    FORCE_ENDS_BEFORE_IT_BEGINS(
            INVALID, "Ngày hết hiệu lực trước ngày có hiệu lực.", "It would end before it came into force."),
    CHECKED_IN_FUTURE(
            INVALID, "Ngày đối chiếu không được sau hôm nay.", "The day it was checked may not lie in the future."),
    COLUMNS_MISSING(
            INVALID,
            "Bảng cần có dòng tiêu đề với các cột: Số ký hiệu, Ngày ban hành, Cơ quan ban hành, Trích yếu. Chưa thấy: {0}.",
            "The sheet needs a heading row with the columns Số ký hiệu, Ngày ban hành, Cơ quan ban hành, Trích yếu. Missing: {0}."),
    KIND_UNKNOWN(INVALID, "Không có loại văn bản “{0}”.", "There is no kind of document “{0}”.");

    KnownDocumentProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
