package vn.loa.work.amendment;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.PlanText;
import vn.loa.work.task.TaskChange;
import vn.loa.work.task.TaskLine;

/** What an amendment changes: clause by clause in the text's order, and task by task. */
public record DifferenceView(
        @Nullable TextChange preamble,
        @Nullable TextChange closing,
        List<ClauseChange> clauses,
        List<ChangedTask> tasks,

        @Schema(description = "Phiên bản của bản sửa đổi. / The amendment's version.")
        int version)
        implements Versioned {

    /** The opening or closing words. */
    public record TextChange(
            @Nullable String before, @Nullable String after) {
        private static TextChange of(String before, String after) {
            return Objects.equals(before, after) ? null : new TextChange(before, after);
        }
    }

    /** One clause; before is absent where it is added, after where it is repealed. */
    public record ClauseChange(
            ChangeKind kind,
            UUID id,
            @Schema(examples = "II.2.b") String path,
            @Nullable ClauseDraft before,
            @Nullable ClauseDraft after) {}

    /** One task as a row of the plan's table; before is absent where no signed paper has it, after where it was cancelled. */
    public record ChangedTask(
            ChangeKind kind,
            UUID id,
            @Nullable TaskLine before,
            @Nullable TaskLine after) {
        private static ChangedTask of(TaskChange change) {
            return new ChangedTask(
                    ChangeKind.of(change.before(), change.after()),
                    change.task(),
                    change.before() == null ? null : change.before().line(),
                    change.after() == null ? null : change.after().line());
        }
    }

    static DifferenceView of(PlanText before, PlanText after, List<TaskChange> tasks, int version) {
        return new DifferenceView(
                TextChange.of(before.preamble(), after.preamble()),
                TextChange.of(before.closing(), after.closing()),
                clauses(before, after),
                tasks.stream().map(ChangedTask::of).toList(),
                version);
    }

    /** A repealed clause stands where it stood: behind what came before it. */
    private static List<ClauseChange> clauses(PlanText before, PlanText after) {
        var old = before.byId();
        var fresh = after.byId();
        var oldPaths = before.paths();
        var paths = after.paths();
        var changes = new ArrayList<ClauseChange>();
        for (var id : inOrder(List.copyOf(old.keySet()), List.copyOf(fresh.keySet()))) {
            if (!Objects.equals(old.get(id), fresh.get(id))) {
                changes.add(new ClauseChange(
                        ChangeKind.of(old.get(id), fresh.get(id)),
                        id,
                        paths.getOrDefault(id, oldPaths.get(id)),
                        old.get(id),
                        fresh.get(id)));
            }
        }
        return changes;
    }

    /** Both orders as one; what stands in both stands in the same order. */
    private static Iterable<UUID> inOrder(List<UUID> old, List<UUID> fresh) {
        var both = new LinkedHashSet<UUID>();
        int next = 0;
        for (var id : fresh) {
            int at = old.indexOf(id);
            while (at >= next) {
                both.add(old.get(next++));
            }
            both.add(id);
        }
        both.addAll(old.subList(next, old.size()));
        return both;
    }
}
