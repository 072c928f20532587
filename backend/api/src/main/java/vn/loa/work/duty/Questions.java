package vn.loa.work.duty;

import static vn.loa.people.access.Action.TASK_EDIT;
import static vn.loa.work.duty.QuestionFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.loa.people.assignee.Assignees;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Unit;
import vn.loa.work.task.Task;

/** The door to questions. */
@ApplicationScoped
public class Questions extends Door<Question, QuestionView> {
    /** A link that got around must not bury the coordinator. */
    private static final int WAITING = 20;

    @Inject
    Assignees assignees;

    Questions() {
        super(Question.class, "join fetch e.unit join fetch e.task t join fetch t.plan");
    }

    /** The oldest question of each task that waits for an answer the caller may give. */
    public List<Question> waiting(Unit unit) {
        return caller.may(TASK_EDIT, unit) ? list("""
                        e join fetch e.task t join fetch t.plan where e.unit = ?1 and e.answered.at is null and not exists (
                            select 1 from Question o where o.task = e.task and o.answered.at is null and o.asked.at < e.asked.at)
                        order by e.asked.at
                        """, unit) : List.of();
    }

    QuestionList of(Task task) {
        return new QuestionList(views(list("e where e.task = ?1 order by e.asked.at desc", task)));
    }

    /** What the party asked, the last first. */
    List<Question> by(UUID assignee) {
        return list("e where e.assignee.id = ?1 order by e.asked.at desc", assignee);
    }

    Question ask(Task task, String text) {
        var party = caller.guest().assignee();
        if (by(party).stream().filter(question -> question.answered == null).count() >= WAITING) {
            throw QuestionProblem.QUESTIONS_WAITING.problem(WAITING);
        }
        var question = add(new Question(task, assignees.named("/id", party, task.unit()), text, stamp()));
        return recorded(QUESTION_ASKED, question, text);
    }

    Question answer(Question question, String answer) {
        question.answer(answer, stamp());
        return recorded(QUESTION_ANSWERED, question, answer);
    }

    @Override
    protected List<QuestionView> views(List<Question> questions) {
        return questions.stream()
                .map(question -> QuestionView.of(
                        question, caller.allowed(question, question.answered == null ? List.of(TASK_EDIT) : List.of())))
                .toList();
    }
}
