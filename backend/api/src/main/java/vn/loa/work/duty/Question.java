package vn.loa.work.duty;

import jakarta.persistence.*;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.door.Stamp;
import vn.loa.work.task.OfTask;
import vn.loa.work.task.Task;

/** What a party asked about its task, and the answer. */
@Entity
public class Question extends OfTask {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignee_id", updatable = false)
    Assignee assignee;

    String text;

    @Embedded
    @EmbeddedColumnNaming("asked_%s")
    Stamp asked;

    String answer;

    @Embedded
    @EmbeddedColumnNaming("answered_%s")
    Stamp answered;

    protected Question() {}

    Question(Task task, Assignee assignee, String text, Stamp asked) {
        super(task);
        this.assignee = assignee;
        this.text = text;
        this.asked = asked;
    }

    void answer(String answer, Stamp answered) {
        if (this.answered != null) {
            throw QuestionProblem.QUESTION_ANSWERED.problem();
        }
        this.answer = answer;
        this.answered = answered;
    }

    public String text() {
        return text;
    }

    /** The name of the party then. */
    public String askedBy() {
        return asked.by();
    }

    @Override
    public Set<UUID> assignees() {
        return Set.of(assignee.id());
    }
}
