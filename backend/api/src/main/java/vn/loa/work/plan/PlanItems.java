package vn.loa.work.plan;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Constraint;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.door.ChosenId;
import vn.loa.people.door.Repository;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** One of a plan's ordered lists. It is replaced by what was sent, in a number of statements that does not grow with it. */
abstract class PlanItems<E extends PlanItem> extends Repository<E> {
    private static final Set<String> USES = Set.of(
            "task_clause_id_fkey",
            "topic_clause_id_fkey",
            "target_clause_id_fkey",
            "cited_document_clause_id_fkey",
            "task_topic_topic_id_fkey",
            "activity_topic_topic_id_fkey",
            "broadcast_topic_topic_fkey");
    private static final Set<String> IDS = Set.of("clause_pkey", "topic_pkey", "target_pkey", "cited_document_pkey");

    /** Something that still needs the item {@code id}. */
    private record Use(UUID id, String name) {}

    /** A list as the journal compares it: changes are recorded item by item. */
    private record Snapshot(List<UUID> order, Map<UUID, Object> items) {
        static <E extends PlanItem> Snapshot of(List<E> items, Function<E, Object> draft) {
            return new Snapshot(PlanItem.idsOf(items), items.stream().collect(toMap(PlanItem::id, draft)));
        }

        @JsonValue
        Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("order", order);
            items.forEach((id, draft) -> json.put(id.toString(), draft));
            return json;
        }
    }

    /** Writes the item at its position; those before it are written already. */
    interface Writing<E> {
        void write(E item, int place);
    }

    private final PlanFact edited;
    private final BiFunction<UUID, Plan, E> make;
    private final Function<E, Object> draft;
    private final String uses;

    @Inject
    Sql sql;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * @param draft how an item looks as a draft
     * @param uses SQL that finds the {@code id} and {@code name} of the rows that still need one of {@code :ids}; null where nothing can
     */
    PlanItems(Class<E> type, PlanFact edited, BiFunction<UUID, Plan, E> make, Function<E, Object> draft, String uses) {
        super(type);
        this.edited = edited;
        this.make = make;
        this.draft = draft;
        this.uses = uses;
    }

    /** The plan's items in their order. */
    public List<E> of(Plan plan) {
        return list("where plan = ?1 order by position", plan);
    }

    /** The item of {@code plan} a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public E named(String pointer, UUID id, Plan plan) {
        return named(pointer, id, item -> item.plan.id().equals(plan.id()));
    }

    /** The items of {@code plan} a draft names, in its order; 422 at the index of a foreign or repeated one. */
    public List<E> named(String pointer, List<UUID> ids, Plan plan) {
        return named(pointer, ids, item -> item.plan.id().equals(plan.id()));
    }

    /**
     * Refuses a list that could not become the one of {@code plan}.
     *
     * @param clauses those its items may stand under
     */
    void check(Plan plan, List<? extends ItemDraft> drafts, Set<UUID> clauses) {
        check(of(plan), drafts.stream().map(ItemDraft::id).toList());
        var problem = Fault.INVALID_DATA.problem();
        for (int i = 0; i < drafts.size(); i++) {
            var clause = drafts.get(i).clause();
            if (clause != null && !clauses.contains(clause)) {
                problem.at("/items/" + i + "/clause", Fault.UNKNOWN_REFERENCE);
            }
        }
        problem.refuse();
    }

    /** Whatever the plan's state; who calls has checked it. */
    List<E> rewrite(Plan plan, List<UUID> ids, Writing<E> writing) {
        // Flushed first: of two concurrent edits the second fails here, as outdated.
        plan.touch(BusinessClock.now(clock));
        sql.flush();
        var old = of(plan);
        var before = Snapshot.of(old, draft);
        var standing = old.stream().collect(toMap(PlanItem::id, item -> item));
        check(old, ids);
        gone(old, ids).forEach(this::remove);
        var items = new ArrayList<E>();
        for (int i = 0; i < ids.size(); i++) {
            boolean fresh = !standing.containsKey(ids.get(i));
            var item = fresh ? make.apply(ids.get(i), plan) : standing.get(ids.get(i));
            item.position = i;
            writing.write(item, i);
            items.add(fresh ? add(item) : item);
        }
        Constraint.guard(
                IDS,
                Problem.invalid("/items", Fault.REPEATED),
                () -> Constraint.guard(USES, PlanProblem.PLAN_ITEM_IN_USE.problem(), this::settle));
        journal.append(edited, plan, before, Snapshot.of(items, draft));
        return items;
    }

    /** Some references are checked only at the end of the transaction, too late to report a problem: check now. */
    private void settle() {
        sql.flush();
        sql.of("set constraints all immediate").update();
        sql.of("set constraints all deferred").update();
    }

    /** An id is given once in the list and is not another plan's. */
    void refuseForeign(List<UUID> ids, Set<UUID> standing) {
        var problem = Fault.INVALID_DATA.problem();
        var seen = new HashSet<UUID>();
        var taken = find(ids.stream().filter(id -> !standing.contains(id)).toList());
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i)) || taken.get(ids.get(i)) != null) {
                problem.at("/items/" + i + "/id", Fault.REPEATED);
            }
        }
        problem.refuse();
    }

    /**
     * What a client adds bears an id as clients have to choose them.
     *
     * @param known the ids that stand already, whatever they are
     */
    static void refuseOtherIds(List<UUID> ids, Set<UUID> known) {
        var problem = Fault.INVALID_DATA.problem();
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i)) && !ChosenId.fits(ids.get(i))) {
                problem.at("/items/" + i + "/id", Fault.ID_NOT_UUID_V7, ids.get(i));
            }
        }
        problem.refuse();
    }

    /** {@link #refuseOtherIds} for the list of {@code plan} itself. */
    void refuseOtherIds(Plan plan, List<UUID> ids) {
        refuseOtherIds(ids, Set.copyOf(PlanItem.idsOf(of(plan))));
    }

    /** Refuses ids that are another plan's or given twice, and the removal of what is still needed. */
    void check(List<E> old, List<UUID> ids) {
        refuseForeign(ids, Set.copyOf(PlanItem.idsOf(old)));
        var gone = gone(old, ids);
        if (uses != null && !gone.isEmpty()) {
            refuseUsed(gone, sql.of(uses).bind("ids", PlanItem.idsOf(gone)).list(Use.class));
        }
    }

    private static <E extends PlanItem> List<E> gone(List<E> old, List<UUID> ids) {
        return old.stream().filter(item -> !ids.contains(item.id())).toList();
    }

    private void refuseUsed(List<E> gone, List<Use> uses) {
        if (!uses.isEmpty()) {
            var called = new HashMap<UUID, String>();
            gone.forEach(item -> called.put(item.id(), item.called()));
            var problem = PlanProblem.PLAN_ITEM_IN_USE.problem();
            uses.forEach(use -> problem.at("/items", PlanProblem.PLAN_ITEM_USED_BY, called.get(use.id()), use.name()));
            throw problem;
        }
    }
}
