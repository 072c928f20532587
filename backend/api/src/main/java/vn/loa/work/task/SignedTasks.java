package vn.loa.work.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.door.SignedRecord;
import vn.loa.people.journal.Journal;
import vn.loa.work.plan.Clause;
import vn.loa.work.plan.Plan;
import vn.loa.work.series.Occurrences;

/** Tasks beside the signed papers of their plan: each remembers how these have it, so that what differs is seen and can be amended. */
@ApplicationScoped
public class SignedTasks implements SignedRecord<Plan> {
    @Inject
    Tasks tasks;

    @Inject
    Occurrences occurrences;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Override
    public void keep(Plan plan) {
        sign(changes(plan));
    }

    /** Where the tasks of {@code plan} and its signed papers differ, in the order of its text. */
    public List<TaskChange> changes(Plan plan) {
        var all = tasks.all(plan);
        var days = occurrences.days(all.stream().map(Task::series));
        var changes = new ArrayList<TaskChange>();
        for (var task : all) {
            var now = task.state() == TaskState.CANCELLED ? null : task.asPrinted(days.apply(task.series()));
            boolean same = now == null ? task.inPaper == null : task.inPaper != null && task.inPaper.says(now);
            if (!same) {
                changes.add(new TaskChange(task.id(), task.inPaper, now));
            }
        }
        return changes;
    }

    /** A paper that says {@code changes} was signed. */
    public void sign(List<TaskChange> changes) {
        var signed = tasks.byId(changes.stream().map(TaskChange::task).toList());
        changes.forEach(change -> signed.get(change.task()).signed(change.after()));
    }

    /** Tasks of clauses that {@code standing} maps to another hang on that one from now on. */
    public void move(Plan plan, Function<Clause, Clause> standing) {
        for (var task : tasks.all(plan)) {
            var clause = standing.apply(task.clause());
            if (clause != task.clause()) {
                var before = task.draft();
                task.moveTo(clause, BusinessClock.now(clock));
                journal.append(TaskFact.TASK_EDITED, task, before, task.draft());
            }
        }
    }
}
