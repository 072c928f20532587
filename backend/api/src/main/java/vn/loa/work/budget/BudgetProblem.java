package vn.loa.work.budget;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum BudgetProblem implements ProblemCode {
    BUDGET_EXISTS(CONFLICT, "Kế hoạch này đã có bảng kinh phí.", "This plan already has a budget."),
    CAP_EXCEEDED(CONFLICT, "Vượt mức cho phép: chỉ còn {0} đồng.", "This exceeds the cap: only {0} đồng are left."),
    ALLOCATION_BELOW_LINES(
            CONFLICT,
            "Dự toán các khoản mục thuộc nguồn này đã là {0} đồng; số được giao không thể thấp hơn.",
            "The lines of this source already add up to {0} đồng; it cannot be given less."),
    LINE_BELOW_SPENT(
            CONFLICT,
            "Khoản mục này đã chi {0} đồng; dự toán không thể thấp hơn.",
            "This line has already spent {0} đồng; its estimate cannot be lower."),
    ALLOCATION_SOURCE_TAKEN(
            INVALID, "Bảng kinh phí đã có nguồn này.", "The budget already has an allocation from this source."),
    ALLOCATION_IN_USE(
            CONFLICT,
            "Nguồn này còn khoản mục; hãy xóa hoặc chuyển các khoản mục trước.",
            "This source still has lines; remove or move them first."),
    LINE_IN_USE(
            CONFLICT,
            "Khoản mục đã có khoản chi nên không xóa được.",
            "The line has expenditures, so it cannot be removed."),
    SPENT_OUTSIDE_YEAR(
            INVALID,
            "Ngày chi phải từ {0} đến {1}, theo năm của kế hoạch.",
            "The day must be from {0} to {1}, by the plan's year."),
    EXPENDITURE_IS_VOID(CONFLICT, "Khoản chi này đã được hủy.", "This expenditure is void.");

    BudgetProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
