package vn.loa.work.duty;

import static vn.loa.problem.ProblemType.*;

import vn.loa.problem.ProblemCode;
import vn.loa.problem.ProblemType;

enum QuestionProblem implements ProblemCode {
    QUESTION_ANSWERED(CONFLICT, "Câu hỏi này đã được trả lời.", "This question has been answered."),
    QUESTIONS_WAITING(
            CONFLICT,
            "Đang có {0} câu hỏi chờ trả lời; hãy đợi trả lời trước khi hỏi tiếp.",
            "{0} questions wait for an answer; ask again once they are answered.");

    QuestionProblem(ProblemType type, String vi, String en) {
        says(type, vi, en);
    }
}
