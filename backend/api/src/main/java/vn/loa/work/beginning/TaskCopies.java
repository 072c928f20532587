package vn.loa.work.beginning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.loa.people.access.Row;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.assignee.Assignees;
import vn.loa.reading.text.Named;
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.Plan;
import vn.loa.work.task.Task;
import vn.loa.work.task.TaskDraft;
import vn.loa.work.task.Tasks;

/**
 * Copies the tasks of the source plan to its copy. Retired assignees and channels are left out; in another unit, its own assignee or
 * channel of the same name replaces the source's.
 */
@ApplicationScoped
class TaskCopies {
    private static final Pattern UNTIL =
            Pattern.compile("(?<=UNTIL=)(\\d{4})(\\d{2})(\\d{2})", Pattern.CASE_INSENSITIVE);

    @Inject
    Tasks tasks;

    @Inject
    Assignees assignees;

    @Inject
    Channels channels;

    /** @param ids by clause and topic of {@code source}, its copy's id in {@code plan} */
    void copy(Plan source, Plan plan, Map<UUID, UUID> ids) {
        var parties = new Named<>(assignees.active(plan.unit()), Row::id, Assignee::name);
        var ways = new Named<>(channels.active(plan.unit()), Row::id, Channel::name);
        for (var task : tasks.standing(source)) {
            tasks.create(null, moved(task, plan, ids, parties, ways), task);
        }
    }

    private static TaskDraft moved(
            Task task, Plan plan, Map<UUID, UUID> ids, Named<Assignee> parties, Named<Channel> ways) {
        var old = task.draft();
        int years = plan.year() - task.plan().year();
        var lead = task.lead() == null ? null : parties.counterpart(task.lead());
        return new TaskDraft(
                plan.id(),
                ids.get(old.clause()),
                old.code(),
                old.title(),
                lead == null ? null : lead.id(),
                lead != null && old.inferredLead(),
                ids(task.coordinating().stream()
                        .map(parties::counterpart)
                        .filter(party -> party != lead)
                        .toList()),
                old.topics().stream().map(ids::get).toList(),
                ids(task.channels().stream().map(ways::counterpart).toList()),
                old.deliverable(),
                moved(old.startsOn(), years),
                moved(old.dueOn(), years),
                old.recurrenceText(),
                moved(old.rrule(), years));
    }

    private static List<UUID> ids(List<? extends Row> rows) {
        return rows.stream().filter(Objects::nonNull).map(Row::id).distinct().toList();
    }

    /** The same day of the new year; 29/2 is 28/2 where there is none. */
    static LocalDate moved(LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }

    /** The same rule, ending the same number of years later. */
    static String moved(String rrule, int years) {
        return rrule == null
                ? null
                : UNTIL.matcher(rrule).replaceAll(until -> "%tY%<tm%<td"
                        .formatted(LocalDate.of(
                                        Integer.parseInt(until.group(1)),
                                        Integer.parseInt(until.group(2)),
                                        Integer.parseInt(until.group(3)))
                                .plusYears(years)));
    }
}
