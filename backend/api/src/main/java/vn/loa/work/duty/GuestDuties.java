package vn.loa.work.duty;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.work.activity.Activities;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.PlanState;
import vn.loa.work.task.CompletionDraft;
import vn.loa.work.task.Task;
import vn.loa.work.task.TaskState;
import vn.loa.work.task.Tasks;

/** The duties of the outside party that calls; for any other caller there are none. */
@ApplicationScoped
class GuestDuties {
    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    Tasks tasks;

    @Inject
    Channels channels;

    @Inject
    Activities activities;

    @Inject
    Receipts receipts;

    @Inject
    Questions questions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    GuestView all() {
        var guest = caller.guest();
        var unit = units.get(guest.at().unitId());
        return new GuestView(
                guest.id(),
                guest.name(),
                unit.ref(),
                BusinessClock.today(clock),
                channels.active(unit).stream().map(DutyChannel::of).toList(),
                views(tasks.duties(guest.assignee())));
    }

    /** A task of the party under a plan in force; 404 for any other. */
    Task get(UUID id, Action action) {
        caller.guest();
        var task = tasks.get(id, action);
        if (task.plan().state() != PlanState.ISSUED || task.state() == TaskState.CANCELLED) {
            throw Fault.NO_SUCH_THING.problem();
        }
        return task;
    }

    Task get(UUID id, Action action, String ifMatch) {
        var task = get(id, action);
        EntityTags.match(ifMatch, task.version());
        return task;
    }

    DutyView receive(Task task) {
        if (receipts.confirm(task, caller.guest().assignee())) {
            tasks.received(task);
        }
        return view(task);
    }

    DutyView complete(Task task, CompletionDraft draft) {
        tasks.complete(task, draft);
        return view(task);
    }

    DutyView log(Task task, DutyActivityDraft draft) {
        activities.logByParty(task, draft.of(task));
        return view(task);
    }

    DutyView view(Task task) {
        sql.flush();
        return views(List.of(task)).getFirst();
    }

    /** In a number of statements that does not grow with them. */
    private List<DutyView> views(List<Task> duties) {
        var guest = caller.guest();
        var shown = tasks.views(duties).iterator();
        var received = receipts.of(guest.assignee());
        var logged = activities.loggedBy(guest.id(), duties).stream()
                .collect(groupingBy(activity -> activity.task().id()));
        var asked = questions.by(guest.assignee()).stream()
                .collect(groupingBy(question -> question.task().id()));
        return duties.stream()
                .map(duty -> DutyView.of(
                        duty,
                        guest.assignee(),
                        shown.next(),
                        received.get(duty.id()),
                        logged.getOrDefault(duty.id(), List.of()),
                        asked.getOrDefault(duty.id(), List.of())))
                .toList();
    }
}
