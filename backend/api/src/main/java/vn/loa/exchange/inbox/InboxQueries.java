package vn.loa.exchange.inbox;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.unit.Unit;
import vn.loa.reading.term.ChannelType;
import vn.loa.work.figure.Share;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Progress;
import vn.loa.work.series.Occurrences;

/** The inbox's reads: all in one statement, for any plan size. */
@ApplicationScoped
class InboxQueries {
    /** Open tasks and the day each is due: its own when that is past or near, else the next day of its series that is neither done nor settled. */
    private static final String TASKS =
            COUNTED + """
            select t.id as id, t.title, t.day, l.name as lead, c.path as clause,
                   (select ch.type from task_channel x join channel ch on ch.id = x.channel_id where x.task_id = t.id order by ch.name limit 1) as channel,
                   (select count(*) from counted_activity where task_id = t.id) as activities, %s as done, %s as planned
            from (select task.*, case when due_on < cast(:today as date) then due_on else least(
                             case when due_on <= cast(:today as date) + :soon then due_on end,
                             (select min(o.due_on) from occurrence o
                              where o.series_id = task.series_id and o.outcome = 'DUE' and o.due_on between cast(:today as date) and cast(:today as date) + :soon
                                and not %s)) end as day
                  from task where plan_id = cast(:plan as uuid) and state in ('PLANNED', 'IN_PROGRESS')) t
            left join assignee l on l.id = t.lead_id
            left join clause c on c.id = t.clause_id
            where t.day is not null
            """.formatted(Occurrences.KEPT, Occurrences.COUNT, Occurrences.FULFILLED);

    private static final String OWN = """
             and (t.lead_id = any (:assignees) or exists (select from task_coordinating x where x.task_id = t.id and x.assignee_id = any (:assignees)))
            """;

    private static final String PARTIES = COUNTED + """
            select l.id as id, l.name, count(*) as total, count(*) filter (where t.state = 'DONE') as done,
                   count(*) filter (where standing(t.state, t.due_on, null, cast(:today as date), :soon) = 'OVERDUE') as overdue,
                   count(*) filter (where exists (select from extension x where x.task_id = t.id and x.state = 'GRANTED')) as extended,
                   max((select max(a.held_on) from counted_activity a where a.task_id = t.id)) as last
            from counted_task t join assignee l on l.id = t.lead_id
            where t.plan_id = cast(:plan as uuid)
            group by l.id, l.name order by count(*) desc, l.name
            """;

    /** Slots of the day in their order, with the channel's activities of the day, to be assigned to them in turn. */
    private static final String SLOTS = COUNTED + """
            select ch.id as id, ch.name, s.slot ->> 'time' as time, cast(s.slot ->> 'minutes' as integer) as minutes,
                   a.id as activity, a.title
            from channel ch
            cross join lateral (select slot, row_number() over (order by slot ->> 'time') as place
                                from jsonb_array_elements(ch.slots) slot where cast(slot ->> 'weekday' as integer) = :weekday) s
            left join lateral (select id, title, row_number() over (order by held_at nulls last, logged_at) as place
                               from counted_activity where channel_id = ch.id and held_on = cast(:today as date)) a on a.place = s.place
            where ch.unit_id = :unit and ch.retired_at is null
            order by 3, 2
            """;

    @Inject
    Sql sql;

    /** What there is to do under one plan. */
    record Work(List<InboxItem> tasks, List<PartyProgress> parties, List<SlotToday> slots) {}

    /**
     * @param plan null where none is in force
     * @param assignees only tasks they lead or coordinate; null for all
     */
    Work of(Unit unit, Plan plan, List<UUID> assignees, LocalDate today) {
        var tasks = TASKS + (assignees == null ? "" : OWN) + " order by t.day, t.title";
        var found = sql.together(tasks, PARTIES, SLOTS)
                .bind("unit", unit.id())
                .bind("plan", plan == null ? null : plan.id())
                .bind("assignees", assignees)
                .bind("weekday", today.getDayOfWeek().getValue())
                .bind("today", today)
                .bind("soon", Progress.SOON_DAYS)
                .read();
        return new Work(
                found.list(tasks, OpenTask.class).stream()
                        .map(task -> task.item(plan, today))
                        .toList(),
                found.list(PARTIES, Party.class).stream().map(Party::progress).toList(),
                found.list(SLOTS, Slot.class).stream().map(Slot::today).toList());
    }

    private record OpenTask(
            UUID id,
            String title,
            LocalDate day,
            String lead,
            String clause,
            ChannelType channel,
            int activities,
            long done,
            long planned) {

        InboxItem item(Plan plan, LocalDate today) {
            int late = (int) ChronoUnit.DAYS.between(day, today);
            return new InboxItem(
                    InboxItem.Kind.TASK,
                    id,
                    title,
                    day,
                    late < 0 ? null : late,
                    plan.ref(),
                    null,
                    lead,
                    channel,
                    clause,
                    null,
                    activities,
                    Share.of(done, planned),
                    null);
        }
    }

    private record Party(UUID id, String name, int total, int done, int overdue, int extended, LocalDate last) {
        PartyProgress progress() {
            return new PartyProgress(new Ref(id, name), total, done, overdue, extended, last);
        }
    }

    private record Slot(UUID id, String name, LocalTime time, int minutes, UUID activity, String title) {
        SlotToday today() {
            return new SlotToday(new Ref(id, name), time, minutes, activity == null ? null : new Ref(activity, title));
        }
    }
}
