package vn.loa.work.duty;

import static java.util.stream.Collectors.groupingBy;
import static vn.loa.people.access.Action.TASK_READ;

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
import vn.loa.people.access.Keyed;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.activity.Activities;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.PlanState;
import vn.loa.work.series.Outcome;
import vn.loa.work.settlement.Settlements;
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
    Settlements settlements;

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

    /** Whoever coordinates has no say in it. */
    DutyView settle(Task task, UUID day, DutyDayDraft draft) {
        requireLed(task);
        if (draft.outcome() == Outcome.DONE) {
            throw Problem.invalid("/outcome", DutyProblem.DUTY_DONE_IS_LOGGED);
        }
        var into = tasks.named("/into", draft.into(), task.plan());
        if (into != null && (into.state() == TaskState.CANCELLED || !caller.may(TASK_READ, into))) {
            throw Problem.invalid("/into", Fault.UNKNOWN_REFERENCE);
        }
        settlements.settleByParty(task, day, draft.settlement());
        return view(task);
    }

    DutyView reopen(Task task, UUID day) {
        requireLed(task);
        settlements.reopenByParty(task, day);
        return view(task);
    }

    private void requireLed(Task task) {
        if (!caller.guest().assignee().equals(Keyed.idOf(task.lead()))) {
            throw DutyProblem.DUTY_NOT_LED.problem();
        }
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
        var days = settlements.ofParty(duties.stream()
                .filter(duty -> guest.assignee().equals(Keyed.idOf(duty.lead())))
                .toList());
        return duties.stream()
                .map(duty -> DutyView.of(
                        duty,
                        guest.assignee(),
                        shown.next(),
                        received.get(duty.id()),
                        days.getOrDefault(duty.id(), List.of()),
                        logged.getOrDefault(duty.id(), List.of()),
                        asked.getOrDefault(duty.id(), List.of())))
                .toList();
    }
}
