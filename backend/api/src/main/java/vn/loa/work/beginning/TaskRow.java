package vn.loa.work.beginning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.loa.people.access.Row;
import vn.loa.people.assignee.Assignee;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;
import vn.loa.reading.text.Named;
import vn.loa.reading.text.Timing.Understood;
import vn.loa.work.channel.Channel;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.task.TaskDraft;

/** One row of a sheet, parsed as a task; unreadable cells become faults, the rest is kept. */
final class TaskRow {
    private static final Pattern BOTH =
            Pattern.compile("(?isu)(?:chủ trì\\s*:?)?\\s*(.*?)[\\s;,.]*(?:phối hợp(?:\\s+với)?)\\s*:?\\s*(.*)");
    private static final Pattern NOBODY = Pattern.compile("[-–—/x.]*|(?iu:không|không có|none|n/a)");

    /** The rows of the unit that a sheet may name. */
    record Known(Plan plan, Named<Assignee> assignees, Named<Channel> channels, Named<Topic> topics) {}

    final int number;
    final String title;
    /** The errors of this row, with pointers below {@code /rows/<number>}. */
    final Problem faults = Fault.INVALID_DATA.problem();

    private final TaskSheet.Line line;
    private final Known known;
    private final Assignee lead;
    private final List<Assignee> coordinating;
    private final List<Channel> channels;
    private final List<Topic> topics;
    final RowTimes times;

    TaskRow(TaskSheet.Line line, Known known) {
        this.line = line;
        this.known = known;
        number = line.row();
        title = line.cell(SheetColumn.TITLE).replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            fault(SheetColumn.TITLE, Fault.REQUIRED);
        }
        var leading = line.cell(SheetColumn.LEAD);
        var helping = line.cell(SheetColumn.COORDINATING);
        var both = BOTH.matcher(leading);
        if (helping.isEmpty() && both.matches()) {
            leading = both.group(1);
            helping = both.group(2);
        }
        lead = lead(leading.replaceFirst("(?iu)^chủ trì\\s*:\\s*", ""));
        coordinating = assignees(SheetColumn.COORDINATING, helping).stream()
                .filter(assignee -> assignee != lead)
                .toList();
        channels = named(
                SheetColumn.CHANNELS,
                known.channels(),
                TaskImportProblem.SHEET_UNKNOWN_CHANNEL,
                TaskImportProblem.SHEET_CHANNEL_LIKE,
                line.cell(SheetColumn.CHANNELS));
        topics = named(
                SheetColumn.TOPICS,
                known.topics(),
                TaskImportProblem.SHEET_UNKNOWN_TOPIC,
                TaskImportProblem.SHEET_TOPIC_LIKE,
                line.cell(SheetColumn.TOPICS));
        times = new RowTimes(line, known.plan().year());
        times.with(Understood.NO_SUCH_DAY)
                .forEach(column -> fault(column, TaskImportProblem.SHEET_NO_SUCH_DAY, line.cell(column)));
    }

    TaskDraft draft() {
        return new TaskDraft(
                known.plan().id(),
                null,
                text(SheetColumn.CODE),
                title,
                lead == null ? null : lead.id(),
                false,
                ids(coordinating),
                topics.stream().map(Topic::id).toList(),
                ids(channels),
                text(SheetColumn.DELIVERABLE),
                times.startsOn(),
                times.dueOn(),
                times.words(),
                times.rrule());
    }

    TaskImportRow view() {
        return new TaskImportRow(
                number,
                text(SheetColumn.CODE),
                title,
                lead == null ? null : lead.ref(),
                coordinating.stream().map(Assignee::ref).toList(),
                channels.stream().map(Channel::ref).toList(),
                topics.stream().map(Topic::ref).toList(),
                times.startsOn(),
                times.dueOn(),
                times.words(),
                times.rrule(),
                text(SheetColumn.DELIVERABLE));
    }

    /** The row has no lead, and its lead cell has no error. */
    boolean leaderless() {
        return lead == null
                && faults.places(Language.VI).stream()
                        .noneMatch(place -> place.pointer().endsWith("/" + SheetColumn.LEAD.member));
    }

    String cell(SheetColumn column) {
        return line.cell(column);
    }

    private Assignee lead(String written) {
        var leads = assignees(SheetColumn.LEAD, written);
        if (leads.size() > 1) {
            fault(
                    SheetColumn.LEAD,
                    TaskImportProblem.SHEET_SEVERAL_LEADS,
                    leads.getFirst().name());
        }
        return leads.isEmpty() ? null : leads.getFirst();
    }

    private List<Assignee> assignees(SheetColumn column, String written) {
        return named(
                column,
                known.assignees(),
                TaskImportProblem.SHEET_UNKNOWN_ASSIGNEE,
                TaskImportProblem.SHEET_ASSIGNEE_LIKE,
                written);
    }

    private <E> List<E> named(
            SheetColumn column, Named<E> named, ProblemCode unknown, ProblemCode alike, String written) {
        var found = new LinkedHashSet<E>();
        for (var name : named.split(written)) {
            var meant = named.meant(name);
            if (meant.size() == 1) {
                found.add(meant.getFirst());
            } else if (!meant.isEmpty()) {
                fault(column, TaskImportProblem.SHEET_NAME_AMBIGUOUS, name, named.listed(meant));
            } else if (!NOBODY.matcher(name).matches()) {
                var near = named.near(name);
                if (near.isEmpty()) {
                    fault(column, unknown, name);
                } else {
                    fault(column, alike, name, String.join("; ", near));
                }
            }
        }
        return List.copyOf(found);
    }

    private void fault(SheetColumn column, ProblemCode code, Object... arguments) {
        faults.at("/rows/" + number + "/" + column.member, code, arguments);
    }

    private String text(SheetColumn column) {
        return line.cell(column).isEmpty() ? null : line.cell(column);
    }

    private static List<UUID> ids(List<? extends Row> rows) {
        return rows.stream().map(Row::id).toList();
    }
}
