package vn.loa.work.settlement;

import static vn.loa.work.series.Outcome.*;
import static vn.loa.work.settlement.SettlementProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.door.Stamp;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.activity.Activities;
import vn.loa.work.activity.Activity;
import vn.loa.work.series.Occurrence;
import vn.loa.work.series.Occurrences;
import vn.loa.work.series.Outcome;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** The days of a task's series and what came of each. Who may see and settle them is the task's. */
@ApplicationScoped
class Settlements {
    @Inject
    Occurrences occurrences;

    @Inject
    Tasks tasks;

    @Inject
    Activities activities;

    @Inject
    Caller caller;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** In a number of statements that does not grow with the days. */
    OccurrenceList of(Task task) {
        sql.flush();
        var days = occurrences.of(task.series());
        var into = tasks.byId(days.stream()
                .map(Occurrence::mergedInto)
                .filter(Objects::nonNull)
                .toList());
        var logged = logged(days);
        return new OccurrenceList(
                days.stream().map(day -> view(day, into, logged)).toList(), task.version());
    }

    OccurrenceList settle(Task task, UUID id, SettlementDraft draft) {
        return act(task, id, false, draft.reason(), day -> {
            if (draft.outcome() == DONE) {
                day.fulfil(activity(draft, task).id(), Stamp.of(caller, clock));
            } else {
                check(draft, outcome(day), day.dueOn());
                day.settle(draft.outcome(), draft.reason(), into(draft, task), Stamp.of(caller, clock));
            }
        });
    }

    OccurrenceList reopen(Task task, UUID id) {
        return act(task, id, true, null, Occurrence::reopen);
    }

    private OccurrenceList act(Task task, UUID id, boolean reopens, String reason, Consumer<Occurrence> act) {
        var day = occurrences.of(task.series()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        var before = DaySettled.of(day, null, outcome(day));
        act.accept(day);
        tasks.settled(task, reopens, reason, before, DaySettled.of(day, day.dueOn(), outcome(day)));
        return of(task);
    }

    private void check(SettlementDraft draft, Outcome before, LocalDate dueOn) {
        if (before == DONE) {
            throw TASK_DAY_DONE.problem();
        }
        if (draft.outcome() == DUE) {
            throw Problem.invalid("/outcome", TASK_DAY_OUTCOME_UNKNOWN);
        }
        if (draft.outcome() == MISSED && dueOn.isAfter(BusinessClock.today(clock))) {
            throw Problem.invalid("/outcome", TASK_DAY_STILL_TO_COME);
        }
        if (draft.outcome() != MERGED && draft.reason() == null) {
            throw Problem.invalid("/reason", Fault.REQUIRED);
        }
    }

    private Activity activity(SettlementDraft draft, Task task) {
        require("/activity", draft.activity());
        var activity = activities.named("/activity", draft.activity(), task.plan());
        if (activity.withdrawn()) {
            throw Problem.invalid("/activity", TASK_DAY_ACTIVITY_WITHDRAWN);
        }
        return activity;
    }

    /** Null unless it is merged. */
    private UUID into(SettlementDraft draft, Task task) {
        if (draft.outcome() != MERGED) {
            return null;
        }
        require("/into", draft.into());
        if (draft.into().equals(task.id())) {
            throw Problem.invalid("/into", TASK_DAY_MERGED_INTO_ITSELF);
        }
        return tasks.named("/into", draft.into(), task.plan()).id();
    }

    private static void require(String pointer, UUID id) {
        if (id == null) {
            throw Problem.invalid(pointer, Fault.REQUIRED);
        }
    }

    private Outcome outcome(Occurrence day) {
        return outcome(day, logged(List.of(day)));
    }

    private Outcome outcome(Occurrence day, Map<UUID, Activity> logged) {
        boolean fulfilled = day.activities().stream().map(logged::get).anyMatch(activity -> !activity.withdrawn());
        return day.outcome(fulfilled, BusinessClock.today(clock));
    }

    private Map<UUID, Activity> logged(List<Occurrence> days) {
        return activities.byId(
                days.stream().flatMap(day -> day.activities().stream()).toList());
    }

    private OccurrenceView view(Occurrence day, Map<UUID, Task> into, Map<UUID, Activity> logged) {
        var settled = day.settled();
        return new OccurrenceView(
                day.id(),
                day.dueOn(),
                outcome(day, logged),
                day.reason(),
                day.mergedInto() == null ? null : into.get(day.mergedInto()).ref(),
                day.activities().stream()
                        .map(logged::get)
                        .filter(activity -> !activity.withdrawn())
                        .sorted(Comparator.comparing(Activity::on))
                        .map(activity -> new Ref(activity.id(), activity.title()))
                        .toList(),
                settled == null ? null : settled.by(),
                settled == null ? null : settled.at());
    }
}
