package vn.loa.work.task;

import java.util.List;

/** A task against the signed papers of its plan: as they have it, changed since, or not in them. */
enum InPaper {
    SAME,
    CHANGED,
    ABSENT;

    /** Null before the plan is issued, and for a cancelled task that no paper has. */
    static InPaper of(Task task) {
        if (!task.plan.published()) {
            return null;
        }
        if (task.inPaper == null) {
            return task.state() == TaskState.CANCELLED ? null : ABSENT;
        }
        return task.state() != TaskState.CANCELLED && task.inPaper.says(task.asPrinted(List.of())) ? SAME : CHANGED;
    }
}
