package vn.loa.work.task;

import static vn.loa.work.task.TaskState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.loa.problem.Fault;

/** How far a task has come: its state, the days it got there, and what was said of it. */
@Embeddable
class Execution {
    @Enumerated(EnumType.STRING)
    TaskState state = PLANNED;

    String explanation;

    @Column(name = "cancellation_reason")
    String cancellationReason;

    @Column(name = "started_on")
    LocalDate startedOn;

    @Column(name = "done_on")
    LocalDate doneOn;

    @Column(name = "cancelled_on")
    LocalDate cancelledOn;

    void start(LocalDate day) {
        require(state == PLANNED, TaskProblem.TASK_NOT_PLANNED);
        state = IN_PROGRESS;
        startedOn = day;
    }

    void startEarlier(LocalDate day) {
        startedOn = day;
    }

    void undoStart(boolean hasActivities) {
        require(state == IN_PROGRESS, TaskProblem.TASK_NOT_IN_PROGRESS);
        require(!hasActivities, TaskProblem.TASK_HAS_ACTIVITIES);
        state = PLANNED;
        startedOn = null;
    }

    void complete(String explanation, boolean proven, LocalDate day) {
        require(state.open(), TaskProblem.TASK_FINISHED);
        if (explanation == null && !proven) {
            throw TaskProblem.TASK_NEEDS_PROOF.problem().at("/explanation", Fault.REQUIRED);
        }
        state = DONE;
        this.explanation = explanation;
        doneOn = day;
    }

    void undoCompletion() {
        require(state == DONE, TaskProblem.TASK_NOT_DONE);
        state = IN_PROGRESS;
        explanation = null;
        doneOn = null;
    }

    void cancel(String reason, LocalDate day) {
        require(state.open(), TaskProblem.TASK_FINISHED);
        state = CANCELLED;
        cancellationReason = reason;
        cancelledOn = day;
    }

    void undoCancellation(boolean hasActivities) {
        require(state == CANCELLED, TaskProblem.TASK_NOT_CANCELLED);
        state = hasActivities ? IN_PROGRESS : PLANNED;
        startedOn = hasActivities ? startedOn : null;
        cancellationReason = null;
        cancelledOn = null;
    }

    TaskDays days() {
        return new TaskDays(startedOn, doneOn, cancelledOn);
    }

    private static void require(boolean holds, TaskProblem otherwise) {
        if (!holds) {
            throw otherwise.problem();
        }
    }
}
