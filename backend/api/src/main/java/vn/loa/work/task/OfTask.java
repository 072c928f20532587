package vn.loa.work.task;

import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import vn.loa.people.unit.UnitOwned;

/** What is said or asked about one task: named after it, and seen by whoever sees it. */
@MappedSuperclass
public abstract class OfTask extends UnitOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    private Task task;

    protected OfTask() {}

    protected OfTask(Task task) {
        super(null, task.unit());
        this.task = task;
    }

    public Task task() {
        return task;
    }

    @Override
    public String subjectTitle() {
        return task.subjectTitle();
    }

    @Override
    public boolean disclosed() {
        return task.disclosed();
    }
}
