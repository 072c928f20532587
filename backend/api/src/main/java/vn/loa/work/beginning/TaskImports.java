package vn.loa.work.beginning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Violations;
import vn.loa.people.access.Row;
import vn.loa.people.assignee.Assignee;
import vn.loa.people.assignee.Assignees;
import vn.loa.problem.Problem;
import vn.loa.reading.text.Folding;
import vn.loa.reading.text.Named;
import vn.loa.reading.text.Timing.Understood;
import vn.loa.work.channel.Channel;
import vn.loa.work.channel.Channels;
import vn.loa.work.plan.Plan;
import vn.loa.work.plan.Topic;
import vn.loa.work.plan.Topics;
import vn.loa.work.task.Task;
import vn.loa.work.task.Tasks;

/** Imports a plan's tasks from a sheet: first as a preview, then all or none. */
@ApplicationScoped
class TaskImports {
    private static final int MOST = 500;

    @Inject
    Tasks tasks;

    @Inject
    Topics topics;

    @Inject
    Assignees assignees;

    @Inject
    Channels channels;

    @Inject
    Validator validator;

    @Inject
    Tongue tongue;

    /** @throws Problem 422 with a pointer for each error, unless it is a preview; 409 where the plan is closed */
    TaskImportView take(Plan plan, Path file, String name, boolean dryRun) {
        plan.requireOpen();
        var sheet = TaskSheet.of(Sheet.read(file, name));
        if (sheet.lines().isEmpty()) {
            throw TaskImportProblem.SHEET_WITHOUT_TASKS.problem();
        }
        if (sheet.lines().size() > MOST) {
            throw TaskImportProblem.SHEET_TOO_MANY_TASKS.problem(MOST);
        }
        var known = new TaskRow.Known(
                plan,
                new Named<>(assignees.active(plan.unit()), Row::id, Assignee::name),
                new Named<>(channels.active(plan.unit()), Row::id, Channel::name),
                new Named<>(topics.of(plan), Topic::id, Topic::name));
        var rows = sheet.lines().stream().map(line -> new TaskRow(line, known)).toList();
        var faults = TaskImportProblem.SHEET_HAS_ERRORS.problem();
        rows.forEach(row -> check(row, faults));
        if (!dryRun) {
            if (faults.placed()) {
                throw faults;
            }
            rows.forEach(row -> tasks.create(null, row.draft()));
        }
        return new TaskImportView(
                dryRun,
                rows.size(),
                dryRun ? 0 : rows.size(),
                faults.places(tongue.language()).stream()
                        .map(place -> notice(place.pointer(), place.code(), place.detail()))
                        .toList(),
                warnings(sheet, rows, dryRun ? titles(plan) : new HashSet<>()),
                rows.stream()
                        .filter(row -> !row.title.isEmpty())
                        .map(TaskRow::view)
                        .toList());
    }

    /** The sheet's errors, else the problems of creating the task. */
    private void check(TaskRow row, Problem faults) {
        if (row.faults.placed()) {
            faults.with("", row.faults);
            return;
        }
        try {
            Violations.refuse(validator, row.draft());
            tasks.check(row.draft());
        } catch (Problem problem) {
            faults.with("/rows/" + row.number, problem);
        }
    }

    private HashSet<String> titles(Plan plan) {
        return tasks.standing(plan).stream()
                .map(Task::ref)
                .map(task -> Folding.spelled(task.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<TaskImportNotice> warnings(TaskSheet sheet, List<TaskRow> rows, HashSet<String> titles) {
        var warnings = new ArrayList<TaskImportNotice>();
        sheet.ignored()
                .forEach(heading -> warnings.add(new TaskImportNotice(
                        sheet.heading(),
                        null,
                        "SHEET_COLUMN_IGNORED",
                        tongue.say("Cột “{0}” không được dùng.", "Column “{0}” is not used.", heading))));
        sheet.passed()
                .forEach(row -> warnings.add(new TaskImportNotice(
                        row.number(),
                        null,
                        "SHEET_ROW_PASSED",
                        tongue.say(
                                "Hàng “{0}” được coi là tiêu đề nhóm hoặc phần ngoài bảng, không phải nhiệm vụ.",
                                "Row “{0}” was taken for a group title or something beside the table, not a task.",
                                String.join(" ", row.cells()).strip()))));
        rows.forEach(row -> warn(row, titles, warnings));
        return warnings;
    }

    private void warn(TaskRow row, HashSet<String> titles, List<TaskImportNotice> warnings) {
        if (!row.title.isEmpty() && !titles.add(Folding.spelled(row.title))) {
            warnings.add(new TaskImportNotice(
                    row.number,
                    SheetColumn.TITLE.member,
                    "SHEET_TASK_REPEATED",
                    tongue.say(
                            "Nhiệm vụ “{0}” đã có trong kế hoạch hoặc ở hàng trên.",
                            "Task “{0}” is in the plan already or in a row above.", row.title)));
        }
        if (row.leaderless()) {
            warnings.add(new TaskImportNotice(
                    row.number,
                    SheetColumn.LEAD.member,
                    "NO_LEAD",
                    tongue.say("Chưa giao đầu mối nào chủ trì.", "Nobody has been given the lead.")));
        }
        row.times
                .with(Understood.WORDS_ONLY)
                .forEach(column -> warnings.add(new TaskImportNotice(
                        row.number,
                        column.member,
                        "SHEET_TIME_KEPT_AS_WORDS",
                        tongue.say(
                                "“{0}” chưa đọc được thành ngày hoặc chu kỳ, chỉ giữ lại lời văn.",
                                "“{0}” could not be read as a day or a recurrence; only the words are kept.",
                                row.cell(column)))));
        row.times
                .with(Understood.WITH_REMARK)
                .forEach(column -> warnings.add(new TaskImportNotice(
                        row.number,
                        column.member,
                        "SHEET_TIME_WITH_REMARK",
                        tongue.say(
                                "“{0}” được đọc là: {1}. Lời văn vẫn được giữ.",
                                "“{0}” was read as: {1}. The words are kept too.",
                                row.cell(column),
                                row.times.became(column, tongue.language())))));
    }

    /** The notice for {@code /rows/7/lead}, or for a deeper pointer. */
    private static TaskImportNotice notice(String pointer, String code, String detail) {
        var steps = pointer.split("/");
        return new TaskImportNotice(Integer.parseInt(steps[2]), steps.length > 3 ? steps[3] : null, code, detail);
    }
}
