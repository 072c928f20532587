package vn.loa.work.amendment;

import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.loa.kernel.http.Versioned;
import vn.loa.work.plan.ClauseDraft;
import vn.loa.work.plan.PlanText;
import vn.loa.work.plan.TargetDraft;
import vn.loa.work.plan.TopicDraft;
import vn.loa.work.task.TaskChange;
import vn.loa.work.task.TaskLine;

/** What an amendment changes: clause by clause in the text's order, and task by task. */
public record DifferenceView(
        @Nullable TextChange title,
        @Nullable TextChange preamble,
        @Nullable TextChange closing,
        List<ClauseChange> clauses,
        List<ChangedTopic> topics,
        List<ChangedTarget> targets,
        List<ChangedTask> tasks,

        @Schema(description = "Phiên bản của bản sửa đổi. / The amendment's version.")
        int version)
        implements Versioned {

    /** The title, the opening or the closing words. */
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

    /** One topic; before is absent where it is added, after where it is dropped. */
    public record ChangedTopic(
            ChangeKind kind,
            UUID id,
            @Nullable TopicDraft before,
            @Nullable TopicDraft after) {}

    /** One target; before is absent where it is added, after where it is dropped. */
    public record ChangedTarget(
            ChangeKind kind,
            UUID id,
            @Nullable TargetDraft before,
            @Nullable TargetDraft after) {}

    /** Makes a change of what it was and what it becomes. */
    private interface Making<D, C> {
        C of(ChangeKind kind, UUID id, D before, D after);
    }

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
                TextChange.of(before.title(), after.title()),
                TextChange.of(before.preamble(), after.preamble()),
                TextChange.of(before.closing(), after.closing()),
                clauses(before, after),
                items(before.topics(), after.topics(), TopicDraft::id, ChangedTopic::new),
                items(before.targets(), after.targets(), TargetDraft::id, ChangedTarget::new),
                tasks.stream().map(ChangedTask::of).toList(),
                version);
    }

    /** A repealed clause stands where it stood: behind what came before it. */
    private static List<ClauseChange> clauses(PlanText before, PlanText after) {
        var oldPaths = before.paths();
        var paths = after.paths();
        return items(
                before.clauses(),
                after.clauses(),
                ClauseDraft::id,
                (kind, id, old, fresh) ->
                        new ClauseChange(kind, id, paths.getOrDefault(id, oldPaths.get(id)), old, fresh));
    }

    private static <D, C> List<C> items(List<D> before, List<D> after, Function<D, UUID> id, Making<D, C> making) {
        var old = before.stream().collect(Collectors.toMap(id, Function.identity()));
        var fresh = after.stream().collect(Collectors.toMap(id, Function.identity()));
        var changes = new ArrayList<C>();
        for (var one :
                inOrder(before.stream().map(id).toList(), after.stream().map(id).toList())) {
            if (!Objects.equals(old.get(one), fresh.get(one))) {
                changes.add(making.of(ChangeKind.of(old.get(one), fresh.get(one)), one, old.get(one), fresh.get(one)));
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
