package vn.loa.work.urge;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.door.Stamp;
import vn.loa.people.unit.UnitOwned;
import vn.loa.work.task.Task;

/** The lead of a task was urged to do it, on a day. */
@Entity
public class Urge extends UnitOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "task_id", updatable = false)
    Task task;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignee_id", updatable = false)
    Assignee assignee;

    String title;

    @Column(name = "urged_on")
    LocalDate on;

    String note;

    @Embedded
    @EmbeddedColumnNaming("urged_%s")
    Stamp urged;

    protected Urge() {}

    Urge(Task task, String note, LocalDate on, Stamp urged) {
        super(null, task.unit());
        this.task = task;
        this.assignee = task.lead();
        this.title = task.subjectTitle();
        this.note = note;
        this.on = on;
        this.urged = urged;
    }

    @Override
    public String subjectTitle() {
        return title;
    }

    @Override
    public Set<UUID> assignees() {
        return Set.of(assignee.id());
    }
}
