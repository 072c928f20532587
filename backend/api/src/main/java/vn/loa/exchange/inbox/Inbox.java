package vn.loa.exchange.inbox;

import static vn.loa.people.access.Action.PLAN_EDIT;
import static vn.loa.people.access.Action.PLAN_ISSUE;
import static vn.loa.people.access.Action.TASK_READ;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.loa.exchange.inbox.InboxItem.Kind;
import vn.loa.figures.report.PeriodView;
import vn.loa.figures.report.Reminders;
import vn.loa.figures.report.Report;
import vn.loa.figures.report.ReportingCalendar;
import vn.loa.figures.report.Reports;
import vn.loa.kernel.file.DiskRoom;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Role;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.work.amendment.Amendment;
import vn.loa.work.amendment.Amendments;
import vn.loa.work.broadcast.Broadcasts;
import vn.loa.work.comment.Comments;
import vn.loa.work.duty.Questions;
import vn.loa.work.extension.Extensions;
import vn.loa.work.figure.Share;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.PlanState;
import vn.loa.work.plan.Plans;
import vn.loa.work.urge.Urges;

/** Gathers a person's day at a unit: the tasks, pending decisions, due reports, and progress. */
@RequestScoped
public class Inbox {
    private static final int AHEAD = 45;

    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    Plans plans;

    @Inject
    Amendments amendments;

    @Inject
    Reports reports;

    @Inject
    WaitingReports waitingReports;

    @Inject
    Reminders reminders;

    @Inject
    ReportingCalendar calendar;

    @Inject
    Extensions extensions;

    @Inject
    Questions questions;

    @Inject
    Urges urges;

    @Inject
    Comments comments;

    @Inject
    Broadcasts broadcasts;

    @Inject
    InboxQueries queries;

    @Inject
    DiskRoom room;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    public InboxView of(UUID unitId) {
        var unit = units.get(unitId);
        caller.require(TASK_READ, unit);
        var today = BusinessClock.today(clock);
        // A unit that has ended keeps its papers, but no work is due to it any more.
        var known = plans.known(unit);
        var issued = unit.standsOn(today)
                ? known.stream()
                        .filter(one -> one.published() && one.year() <= today.getYear())
                        .toList()
                : List.<Plan>of();
        var plan = issued.stream()
                .filter(one -> one.state() == PlanState.ISSUED)
                .reduce((earlier, later) -> later)
                .orElse(null);
        var years = years(issued, plan, today);
        var due = reports.of(unit, years.keySet());
        var written = reports.written(unit);
        var work = queries.of(unit, plan, mine(unit), today);
        var tasks = urged(work.tasks(), today);
        return new InboxView(
                today,
                unit.ref(),
                tasks.stream().filter(task -> task.dueOn().isBefore(today)).toList(),
                tasks.stream().filter(task -> task.dueOn().isEqual(today)).toList(),
                tasks.stream().filter(task -> task.dueOn().isAfter(today)).toList(),
                waiting(unit, known, due, written, today),
                deadlines(unit, years, due, written, today),
                plan == null ? null : plans.summary(plan),
                work.parties(),
                unit.standsOn(today) ? work.slots() : List.of(),
                waitingReports.below(unit, today.plusDays(AHEAD)).orElse(null),
                caller.person().holds(Role.ADMINISTRATOR, unit.id())
                        ? room.scarce().orElse(null)
                        : null);
    }

    /** Each task with its last urge, as far back as the inbox looks ahead. */
    private List<InboxItem> urged(List<InboxItem> tasks, LocalDate today) {
        var last = urges.last(tasks.stream().map(InboxItem::subject).toList(), today.minusDays(AHEAD));
        return tasks.stream()
                .map(task ->
                        last.containsKey(task.subject()) ? task.urged(ReminderView.of(last.get(task.subject()))) : task)
                .toList();
    }

    /** The assignees whose tasks concern the caller: their own when they only contribute here, else all (null). */
    private List<UUID> mine(Unit unit) {
        var roles = caller.person().roles(unit.id()).toList();
        boolean onlyContributes = roles.stream().allMatch(role -> role == Role.CONTRIBUTOR);
        return onlyContributes && !roles.isEmpty() ? List.copyOf(caller.person().assignees()) : null;
    }

    private List<InboxItem> waiting(
            Unit unit, List<Plan> known, List<Report> due, Map<UUID, Share> written, LocalDate today) {
        var items = new ArrayList<InboxItem>();
        var amended = amendments.open(unit);
        if (caller.may(PLAN_ISSUE, unit)) {
            known.stream()
                    .filter(plan -> plan.state() == PlanState.SUBMITTED)
                    .forEach(plan -> items.add(
                            InboxItem.document(Kind.PLAN_TO_ISSUE, plan.id(), plan.title(), null, null, null)));
            amended.stream()
                    .filter(Amendment::waits)
                    .forEach(amendment -> items.add(InboxItem.document(
                            Kind.AMENDMENT_TO_ISSUE, amendment.id(), amendment.subjectTitle(), null, null, null)));
        }
        if (caller.may(PLAN_EDIT, unit)) {
            amended.stream()
                    .filter(amendment -> !amendment.waits())
                    .forEach(amendment -> items.add(InboxItem.document(
                            Kind.AMENDMENT_RETURNED,
                            amendment.id(),
                            amendment.subjectTitle(),
                            null,
                            amendment.returnReason(),
                            null)));
            known.stream()
                    .filter(plan -> plan.state() == PlanState.DRAFT)
                    .forEach(plan -> items.add(InboxItem.document(
                            Kind.PLAN_RETURNED, plan.id(), plan.title(), null, plan.returnReason(), null)));
        }
        extensions.waiting(unit).forEach(extension -> items.add(InboxItem.extension(extension)));
        comments.waiting(unit).forEach(comment -> items.add(InboxItem.mention(comment)));
        questions.waiting(unit).forEach(question -> items.add(InboxItem.question(question)));
        items.addAll(waitingReports.of(unit, due, written));
        broadcasts
                .toSettle(unit, today.minusDays(AHEAD), today)
                .forEach(item -> items.add(InboxItem.broadcast(item, today)));
        return items;
    }

    /** The years the unit reports on, each with the plan its reports are compiled under. */
    private static SortedMap<Integer, Plan> years(List<Plan> issued, Plan inForce, LocalDate today) {
        var years = new TreeMap<Integer, Plan>();
        issued.forEach(plan -> years.put(plan.year(), plan));
        if (inForce != null) {
            years.putIfAbsent(today.getYear(), inForce);
        }
        return years;
    }

    /** Reports not sent yet whose day is near or past, however long ago. */
    private List<Deadline> deadlines(
            Unit unit, SortedMap<Integer, Plan> years, List<Report> due, Map<UUID, Share> written, LocalDate today) {
        var first = due.stream().filter(report -> report.edition() == 1).toList();
        var reminded = reminders.of(unit, today.minusDays(AHEAD));
        return calendar.periods(unit, years.keySet(), first).stream()
                .filter(period ->
                        period.reportState() == null || !period.reportState().sent())
                .filter(period -> !period.dueOn().isAfter(today.plusDays(AHEAD)))
                .map(period -> deadline(
                        period,
                        years.get(period.year()).id(),
                        written.get(period.report()),
                        reminded.stream()
                                .filter(reminder -> reminder.of(period))
                                .findFirst()
                                .map(ReminderView::of)
                                .orElse(null),
                        today))
                .toList();
    }

    private Deadline deadline(PeriodView period, UUID plan, Share written, ReminderView reminder, LocalDate today) {
        // "6 tháng đầu năm" and "năm" end in the word the year follows.
        var of = period.name().endsWith("năm") ? period.name() : period.name() + " năm";
        var title =
                tongue.say("Báo cáo " + of + " {1}", "Report {0} {1}", period.name(), Integer.toString(period.year()));
        return new Deadline(
                Deadline.Kind.REPORT,
                title,
                period.dueOn(),
                (int) ChronoUnit.DAYS.between(today, period.dueOn()),
                period.report(),
                period.code(),
                plan,
                written,
                reminder);
    }
}
