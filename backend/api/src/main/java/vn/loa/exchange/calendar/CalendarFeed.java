package vn.loa.exchange.calendar;

import static vn.loa.people.access.Action.*;
import static vn.loa.work.figure.Counted.COUNTED;
import static vn.loa.work.series.Occurrences.FULFILLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;
import vn.loa.people.access.PresentRights;
import vn.loa.people.access.Principal.Person;
import vn.loa.problem.Fault;

/** Reads a calendar by the secret in its address, with the rights its owner has at this moment. */
@ApplicationScoped
class CalendarFeed {
    private static final Duration EXACTNESS = Duration.ofMinutes(1);
    private static final int DAYS_BACK = 92;
    private static final int DAYS_AHEAD = 366;

    private static final String SHOWN = """
            t.unit_id = :unit and p.state = 'ISSUED' and t.state <> 'CANCELLED' and (cast(:assignees as uuid[]) is null
                or t.lead_id = any (:assignees)
                or exists (select from task_coordinating x where x.task_id = t.id and x.assignee_id = any (:assignees)))
            """;

    /** Tasks by their due day; those that recur by each of their days. */
    private static final String TASKS = COUNTED + """
            select t.id, t.id as task, t.title, p.title as plan, l.name as lead, t.due_on as "on", t.state = 'DONE' as done, false as dropped,
                   t.updated_at as changed
            from task t join plan p on p.id = t.plan_id left join assignee l on l.id = t.lead_id
            where %1$s and t.due_on between :from and :to
            union all
            select o.id, t.id, t.title, p.title, l.name, o.due_on, o.outcome in ('DONE', 'MERGED') or %2$s, o.outcome = 'EXCUSED',
                   coalesce(o.settled_at, t.updated_at)
            from task t join plan p on p.id = t.plan_id join occurrence o on o.series_id = t.series_id left join assignee l on l.id = t.lead_id
            where %1$s and o.due_on between :from and :to
            order by 6, 3, 1
            """.formatted(SHOWN, FULFILLED);

    private static final String CHANNEL = """
            select b.id, b.title, p.title as plan, b.planned_on as "on", b.planned_at as at, b.minutes, b.state, b.updated_at as changed
            from broadcast b join plan p on p.id = b.plan_id
            where b.channel_id = :channel and b.planned_on between :from and :to order by b.planned_on, b.planned_at nulls first, b.id
            """;

    @Inject
    CalendarLinks links;

    @Inject
    PresentRights rights;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record TaskDay(
            UUID id,
            UUID task,
            String title,
            String plan,
            String lead,
            LocalDate on,
            boolean done,
            boolean dropped,
            Instant changed) {
        CalendarEvent event() {
            return new CalendarEvent(
                    id,
                    done ? "✓ " + title : title,
                    lead == null ? plan : lead + "\n" + plan,
                    on,
                    null,
                    null,
                    dropped ? CalendarEvent.Standing.CANCELLED : CalendarEvent.Standing.CONFIRMED,
                    "/tasks?task=" + task,
                    changed);
        }
    }

    private record Item(
            UUID id,
            String title,
            String plan,
            LocalDate on,
            LocalTime at,
            Integer minutes,
            String state,
            Instant changed) {
        CalendarEvent event() {
            var standing =
                    switch (state) {
                        case "DRAFT", "REVIEWED" -> CalendarEvent.Standing.TENTATIVE;
                        case "NOT_AIRED" -> CalendarEvent.Standing.CANCELLED;
                        default -> CalendarEvent.Standing.CONFIRMED;
                    };
            return new CalendarEvent(
                    id,
                    state.equals("AIRED") ? "✓ " + title : title,
                    plan,
                    on,
                    at,
                    minutes,
                    standing,
                    "/calendar?day=" + on + "&item=" + id,
                    changed);
        }
    }

    /** 404 for what was never an address, was revoked, or whose owner may no longer see it: who asks learns nothing. */
    byte[] read(String token, String site) {
        var link = links.opened(token).orElseThrow(Fault.NO_SUCH_THING::problem);
        var owner = rights.of(link.owner.id())
                .filter(person -> sees(person, link))
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        use(link);
        return CalendarText.of("Loa – " + link.subjectTitle(), site, events(link, owner));
    }

    private static boolean sees(Person owner, CalendarLink link) {
        Action read = link.kind == CalendarKind.CHANNEL ? BROADCAST_READ : TASK_READ;
        return owner.roles(link.unitId()).findAny().isPresent() && owner.may(read, link.unit());
    }

    private List<CalendarEvent> events(CalendarLink link, Person owner) {
        var today = BusinessClock.today(clock);
        var statement = link.kind == CalendarKind.CHANNEL ? CHANNEL : TASKS;
        var query = sql.of(statement).bind("from", today.minusDays(DAYS_BACK)).bind("to", today.plusDays(DAYS_AHEAD));
        if (link.kind == CalendarKind.CHANNEL) {
            return query.bind("channel", link.channel.id()).list(Item.class).stream()
                    .map(Item::event)
                    .toList();
        }
        return query
                .bind("unit", link.unitId())
                .bind("assignees", link.kind == CalendarKind.OWN ? owner.assignees() : null)
                .list(TaskDay.class)
                .stream()
                .map(TaskDay::event)
                .toList();
    }

    private void use(CalendarLink link) {
        var now = clock.instant();
        if (link.usedAt == null || link.usedAt.plus(EXACTNESS).isBefore(now)) {
            sql.of("update calendar_link set used_at = :now where id = :id")
                    .bind("now", now)
                    .bind("id", link.id())
                    .update();
        }
    }
}
