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
import java.util.stream.Collectors;
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
public class Settlements {
    /** How many days ahead a party sees, to say what it will not do. */
    private static final int AHEAD = 60;

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
        act(task, id, false, draft.reason(), day -> {
            if (draft.outcome() == DONE) {
                day.fulfil(activity(draft, task).id(), Stamp.of(caller, clock));
            } else {
                settle(day, task, draft);
            }
        });
        return of(task);
    }

    /** By the outside party that leads it: never over what the unit has said of the day. */
    public void settleByParty(Task task, UUID id, SettlementDraft draft) {
        act(task, id, false, draft.reason(), day -> {
            requirePartys(day);
            if (outcome(day) == DONE) {
                throw TASK_DAY_COUNTED.problem();
            }
            settle(day, task, draft);
        });
    }

    /** What is for a party to account for, or was accounted for by it, of each of these tasks; in a number of statements that does not grow. */
    public Map<UUID, List<PartyDay>> ofParty(List<Task> led) {
        var days = occurrences.of(
                led.stream().map(Task::series).filter(Objects::nonNull).toList());
        var all = days.values().stream().flatMap(List::stream).toList();
        var logged = logged(all);
        var last = BusinessClock.today(clock).plusDays(AHEAD);
        var into = tasks.byId(all.stream()
                .filter(this::partys)
                .map(Occurrence::mergedInto)
                .filter(Objects::nonNull)
                .toList());
        return led.stream()
                .filter(task -> task.series() != null)
                .collect(Collectors.toMap(
                        Task::id, task -> days.getOrDefault(task.series().id(), List.of()).stream()
                                .filter(this::partys)
                                .filter(day -> !day.dueOn().isAfter(last))
                                .map(day -> PartyDay.of(day, outcome(day, logged), seen(into.get(day.mergedInto()))))
                                .filter(day -> day.outcome() != DONE)
                                .toList()));
    }

    /** What the party has said of a day is taken back: it was done after all. */
    public void reopenByParty(Task task, UUID id) {
        act(task, id, true, null, day -> {
            if (day.settled() == null) {
                throw Fault.NO_SUCH_THING.problem();
            }
            requirePartys(day);
            day.takeBack();
        });
    }

    /** Null where it is none of the caller's any more. */
    private Ref seen(Task into) {
        return into == null || !caller.sees(into) ? null : into.ref();
    }

    private void requirePartys(Occurrence day) {
        if (!partys(day)) {
            throw TASK_DAY_SETTLED_BY_UNIT.problem();
        }
    }

    /** Whether the caller settled it, or nobody did. */
    private boolean partys(Occurrence day) {
        var settled = day.settled();
        return settled == null || settled.byId().equals(caller.actor().id());
    }

    private void settle(Occurrence day, Task task, SettlementDraft draft) {
        check(draft, outcome(day), day.dueOn());
        day.settle(draft.outcome(), draft.reason(), into(draft, task), Stamp.of(caller, clock));
    }

    OccurrenceList reopen(Task task, UUID id) {
        act(task, id, true, null, Occurrence::reopen);
        return of(task);
    }

    private void act(Task task, UUID id, boolean reopens, String reason, Consumer<Occurrence> act) {
        var day = occurrences.of(task.series()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        var before = DaySettled.of(day, null, outcome(day));
        act.accept(day);
        tasks.settled(task, reopens, reason, before, DaySettled.of(day, day.dueOn(), outcome(day)));
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
