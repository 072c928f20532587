package vn.loa.work.extension;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.door.Stamp;
import vn.loa.problem.Problem;
import vn.loa.work.task.OfTask;
import vn.loa.work.task.Task;

/** A later day asked for a task, and the answer. */
@Entity
public class Extension extends OfTask {
    @Column(name = "due_on", updatable = false)
    LocalDate dueOn;

    @Column(name = "extended_to", updatable = false)
    LocalDate extendedTo;

    String reason;

    @Enumerated(EnumType.STRING)
    ExtensionState state = ExtensionState.ASKED;

    String answer;

    @Embedded
    @EmbeddedColumnNaming("asked_%s")
    Stamp asked;

    @Embedded
    @EmbeddedColumnNaming("decided_%s")
    Stamp decided;

    protected Extension() {}

    Extension(Task task, ExtensionDraft draft, LocalDate today, Stamp asked) {
        super(task);
        if (!task.state().open()) {
            throw ExtensionProblem.EXTENSION_TASK_FINISHED.problem();
        }
        if (task.dueOn() == null) {
            throw ExtensionProblem.EXTENSION_TASK_WITHOUT_DAY.problem();
        }
        if (!draft.extendedTo().isAfter(task.dueOn()) || draft.extendedTo().isBefore(today)) {
            throw Problem.invalid(
                    "/extendedTo",
                    ExtensionProblem.EXTENSION_NOT_LATER,
                    task.dueOn().toString());
        }
        this.dueOn = task.dueOn();
        this.extendedTo = draft.extendedTo();
        this.reason = draft.reason();
        this.asked = asked;
    }

    void grant(String answer, Stamp decided) {
        if (!dueOn.equals(task().dueOn())) {
            throw ExtensionProblem.EXTENSION_TASK_MOVED.problem();
        }
        decide(ExtensionState.GRANTED, answer, decided);
    }

    void refuse(String answer, Stamp decided) {
        decide(ExtensionState.REFUSED, answer, decided);
    }

    public LocalDate extendedTo() {
        return extendedTo;
    }

    /** The name the asker had then. */
    public String askedBy() {
        return asked.by();
    }

    public String reason() {
        return reason;
    }

    @Override
    public Set<UUID> assignees() {
        return task().assignees();
    }

    private void decide(ExtensionState state, String answer, Stamp decided) {
        if (this.state != ExtensionState.ASKED) {
            throw ExtensionProblem.EXTENSION_DECIDED.problem();
        }
        this.state = state;
        this.answer = answer;
        this.decided = decided;
    }
}
