package vn.loa.work.task;

import java.util.List;
import java.util.UUID;

/**
 * A task as a signed paper has it.
 *
 * @param lead null where the paper names none
 * @param line as printed, with the names of the day
 */
public record TaskInPaper(UUID lead, List<UUID> coordinating, TaskLine line) {
    /** Whether both say the same, whatever their parties are called by now. */
    boolean says(TaskInPaper other) {
        return printed().equals(other.printed());
    }

    private TaskInPaper printed() {
        return new TaskInPaper(
                lead,
                coordinating.stream().sorted().toList(),
                new TaskLine(
                        line.title(),
                        null,
                        List.of(),
                        line.deliverable(),
                        line.startsOn(),
                        line.dueOn(),
                        line.recurrenceText(),
                        line.rrule(),
                        List.of()));
    }
}
