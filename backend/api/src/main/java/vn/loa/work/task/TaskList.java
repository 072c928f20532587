package vn.loa.work.task;

import static vn.loa.people.access.Action.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scope;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Progress;
import vn.loa.work.series.Occurrences;

/** Tasks for display: filtered lists, each task with the values that depend on the day and its activities. */
@ApplicationScoped
class TaskList {
    private static final String DUE = "coalesce(t.due_on, date 'infinity')";

    @Inject
    Sql sql;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Units units;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    Page<TaskView> page(TaskFilter filter, Paging paging) {
        var listing = Listing.of("task t", "t.id")
                .where("t.unit_path = (select path from unit where id = :unit)", "unit", filter.unit)
                .where("t.plan_id = :plan", "plan", filter.plan)
                .where("t.clause_id = :clause", "clause", filter.clause)
                .where("t.state = :state", "state", name(filter.state))
                .where("t.updated_at >= :updatedSince", "updatedSince", filter.updatedSince)
                // As the list is sorted, so that the index of the order begins and ends there; without a day is at no
                // day.
                .where(DUE + " >= :dueAfter and t.due_on is not null", "dueAfter", filter.dueAfter)
                .where(DUE + " <= :dueBefore", "dueBefore", filter.dueBefore)
                .where(
                        "(t.lead_id = :assignee or exists (select from task_coordinating c where c.task_id = t.id and c.assignee_id = :assignee))",
                        "assignee",
                        filter.assignee)
                .where(
                        "exists (select from task_channel c where c.task_id = t.id and c.channel_id = :channel)",
                        "channel",
                        filter.channel)
                .where(
                        "exists (select from task_topic c where c.task_id = t.id and c.topic_id = :topic)",
                        "topic",
                        filter.topic)
                .search("t.search", filter.q)
                .sortable("code", "coalesce(t.code, '')", "text")
                .sortable("title", "t.title", "text")
                .sortable("dueOn", DUE, "date")
                .sortable(
                        "state",
                        "array_position(array['PLANNED', 'IN_PROGRESS', 'DONE', 'CANCELLED'], t.state)",
                        "integer")
                .sortedBy("dueOn");
        byLead(listing, filter.lead);
        if (filter.standing != null) {
            // What an index can find of it; standing() says it whole.
            listing.where(
                            filter.standing == Standing.FINISHED
                                    ? "t.state in ('DONE', 'CANCELLED')"
                                    : "t.state in ('PLANNED', 'IN_PROGRESS')")
                    .where(filter.standing == Standing.OVERDUE ? "t.due_on < :today" : "true")
                    .where(
                            "standing(t.state, t.due_on, %s, :today, :soon) = :standing".formatted(Occurrences.NEXT),
                            "standing",
                            filter.standing.name())
                    .bind("today", BusinessClock.today(clock))
                    .bind("soon", Progress.SOON_DAYS);
        }
        return tasks.page(scope.narrow(listing, "t", units.path(filter.within), TASK_READ, "t.disclosed"), paging);
    }

    TaskView view(Task task) {
        return tasks.view(task);
    }

    List<TaskView> views(List<Task> tasks) {
        var today = BusinessClock.today(clock);
        var tally = Tally.of(Task.idsOf(tasks), today, sql);
        return tasks.stream()
                .map(task -> TaskView.of(task, tally.get(task.id()), today, warnings(task), can(task)))
                .toList();
    }

    private List<Action> can(Task task) {
        var now = new ArrayList<>(List.of(TASK_READ));
        if (task.plan.state() != PlanState.CLOSED) {
            now.add(TASK_EDIT);
        }
        if (task.plan.state() == PlanState.ISSUED) {
            now.addAll(List.of(TASK_PROGRESS, TASK_EXTEND, TASK_URGE));
        }
        return caller.allowed(task, now);
    }

    private List<Warning> warnings(Task task) {
        if (task.lead == null) {
            return List.of(new Warning(
                    "NO_LEAD",
                    task.id(),
                    tongue.say("Chưa giao đầu mối nào chủ trì.", "Nobody has been given the lead.")));
        }
        if (task.inferredLead) {
            return List.of(new Warning(
                    "INFERRED_LEAD",
                    task.id(),
                    tongue.say(
                            "Văn bản không ghi đầu mối chủ trì; {0} được suy ra từ nội dung.",
                            "The paper names no lead; {0} was inferred from the text.", task.lead.name())));
        }
        return List.of();
    }

    private static void byLead(Listing listing, String lead) {
        if (lead == null) {
            return;
        }
        if (lead.equals("none")) {
            listing.where("t.lead_id is null");
            return;
        }
        try {
            listing.where("t.lead_id = :lead", "lead", UUID.fromString(lead));
        } catch (IllegalArgumentException e) {
            throw Fault.UNREADABLE_REQUEST.problem().at("?lead", Fault.WRONG_FORM, "UUID, none");
        }
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
