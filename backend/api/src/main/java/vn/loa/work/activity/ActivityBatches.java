package vn.loa.work.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Violations;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.door.ChosenId;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.activity.ActivityBatchDraft.Item;
import vn.loa.work.activity.ActivityBatchView.Result;

/**
 * Many activities in one transaction, with the key they came under. Every refusal of an activity comes before the first thing it writes, so
 * that one that is refused leaves nothing behind and the others stand.
 */
@ApplicationScoped
class ActivityBatches {
    /** What became of one item; {@code refusal} is null where nothing is wrong. */
    private record Done(Item item, boolean created, Activity activity, Problem refusal) {
        Result result(Tongue tongue) {
            return refusal == null
                    ? new Result(item.id(), created ? 201 : 200, activity.version(), null)
                    : new Result(item.id(), refusal.type().status(), null, tongue.told(refusal));
        }
    }

    @Inject
    Activities activities;

    @Inject
    Validator validator;

    @Inject
    Tongue tongue;

    @Inject
    Sql sql;

    /** @throws Problem 422 at each item that is refused, where all or none are wanted */
    ActivityBatchView put(ActivityBatchDraft draft) {
        var there = activities.byId(
                draft.items().stream().map(Item::id).filter(Objects::nonNull).toList());
        var seen = new HashSet<UUID>();
        var done = draft.items().stream()
                .map(item -> put(item, there.get(item.id()) == null, seen))
                .toList();
        if (draft.atomic()) {
            refuse(done);
        }
        sql.flush();
        return new ActivityBatchView(
                done.stream().map(one -> one.result(tongue)).toList());
    }

    private Done put(Item item, boolean created, Set<UUID> seen) {
        try {
            Violations.refuse(validator, item);
            if (!seen.add(item.id())) {
                throw Problem.invalid("/id", Fault.REPEATED);
            }
            if (created) {
                ChosenId.check("/id", item.id());
            }
            return new Done(item, created, written(item, created), null);
        } catch (Problem refusal) {
            return new Done(item, created, null, refusal);
        }
    }

    /** What is wrong in the activity is told under its place in the item. */
    private Activity written(Item item, boolean created) {
        try {
            return created
                    ? activities.log(item.id(), item.activity())
                    : activities.rewrite(item.id(), item.ifMatch(), item.activity());
        } catch (Problem refusal) {
            throw refusal.moved("", "/activity");
        }
    }

    private static void refuse(List<Done> done) {
        var all = Fault.INVALID_DATA.problem();
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i).refusal != null) {
                all.with("/items/" + i, done.get(i).refusal);
            }
        }
        all.refuse();
    }
}
