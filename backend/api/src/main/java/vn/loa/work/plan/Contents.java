package vn.loa.work.plan;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
import vn.loa.kernel.http.Constraint;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Replaces one of a plan's ordered lists by what was sent, in a number of statements that does not grow with it. */
@ApplicationScoped
class Contents {
    private static final Set<String> USES = Set.of(
            "task_clause_id_fkey",
            "topic_clause_id_fkey",
            "target_clause_id_fkey",
            "cited_document_clause_id_fkey",
            "task_topic_topic_id_fkey",
            "activity_topic_topic_id_fkey");
    private static final Set<String> IDS = Set.of("clause_pkey", "topic_pkey", "target_pkey", "cited_document_pkey");

    @Inject
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** A list as the journal compares it: what changed is told item by item. */
    private record Snapshot(List<UUID> order, Map<UUID, Object> items) {
        static <E extends PlanItem> Snapshot of(List<E> items, Function<E, Object> draft) {
            var drafts = new HashMap<UUID, Object>();
            items.forEach(item -> drafts.put(item.id, draft.apply(item)));
            return new Snapshot(items.stream().map(PlanItem::id).toList(), drafts);
        }

        @JsonValue
        Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("order", order);
            items.forEach((id, draft) -> json.put(id.toString(), draft));
            return json;
        }
    }

    /**
     * One kind of list.
     *
     * @param draft how an item looks as a draft
     * @param uses SQL that finds the {@code id} and {@code name} of whatever still needs one of {@code :ids}; null where nothing can
     */
    record Kind<E extends PlanItem>(
            Class<E> type, PlanFact edited, BiFunction<UUID, Plan, E> make, Function<E, Object> draft, String uses) {}

    /** Writes the item at its place; those before it are written already. */
    interface Writing<E> {
        void write(E item, int place);
    }

    <E extends PlanItem> List<E> list(Plan plan, Kind<E> kind) {
        return em.createQuery("from " + kind.type.getSimpleName() + " where plan = :plan order by position", kind.type)
                .setParameter("plan", plan)
                .getResultList();
    }

    <E extends PlanItem> List<E> replace(Plan plan, Kind<E> kind, List<UUID> ids, Writing<E> writing) {
        plan.requireDraft();
        // Told to the database first: of two edits at once the second stops here, as outdated.
        plan.touch(clock.instant());
        em.flush();
        var old = list(plan, kind);
        var before = Snapshot.of(old, kind.draft);
        var standing = old.stream().collect(toMap(PlanItem::id, item -> item));
        refuseForeign(kind, ids, standing.keySet());
        remove(kind, old.stream().filter(item -> !ids.contains(item.id)).toList());
        var items = new ArrayList<E>();
        for (int i = 0; i < ids.size(); i++) {
            boolean fresh = !standing.containsKey(ids.get(i));
            var item = fresh ? kind.make.apply(ids.get(i), plan) : standing.get(ids.get(i));
            item.position = i;
            writing.write(item, i);
            if (fresh) {
                em.persist(item);
            }
            items.add(item);
        }
        Constraint.guard(
                IDS,
                Problem.invalid("/items", Fault.REPEATED),
                () -> Constraint.guard(USES, PlanProblem.PLAN_ITEM_IN_USE.problem(), this::settle));
        journal.append(kind.edited, plan, before, Snapshot.of(items, kind.draft));
        return items;
    }

    /** Some references are checked only at the end of the transaction, where no problem could be told any more: check now. */
    private void settle() {
        em.flush();
        em.createNativeQuery("set constraints all immediate").executeUpdate();
        em.createNativeQuery("set constraints all deferred").executeUpdate();
    }

    /** An id is given once in the list and is not another plan's. */
    private void refuseForeign(Kind<?> kind, List<UUID> ids, Set<UUID> standing) {
        var problem = Fault.INVALID_DATA.problem();
        var seen = new HashSet<UUID>();
        var fresh = ids.stream().filter(id -> !standing.contains(id)).toList();
        var taken = fresh.isEmpty()
                ? List.of()
                : em.createQuery("select id from " + kind.type.getSimpleName() + " where id in :ids", UUID.class)
                        .setParameter("ids", fresh)
                        .getResultList();
        boolean wrong = false;
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i)) || taken.contains(ids.get(i))) {
                problem.at("/items/" + i + "/id", Fault.REPEATED);
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
        }
    }

    private <E extends PlanItem> void remove(Kind<E> kind, List<E> gone) {
        if (gone.isEmpty()) {
            return;
        }
        if (kind.uses != null) {
            @SuppressWarnings("unchecked")
            List<Tuple> uses = em.createNativeQuery(kind.uses, Tuple.class)
                    .setParameter("ids", gone.stream().map(PlanItem::id).toList())
                    .getResultList();
            if (!uses.isEmpty()) {
                throw inUse(gone, uses);
            }
        }
        gone.forEach(em::remove);
    }

    private static Problem inUse(List<? extends PlanItem> gone, List<Tuple> uses) {
        var called = new HashMap<UUID, String>();
        gone.forEach(item -> called.put(item.id, item.called()));
        var problem = PlanProblem.PLAN_ITEM_IN_USE.problem();
        uses.forEach(use ->
                problem.at("/items", PlanProblem.PLAN_ITEM_USED_BY, called.get((UUID) use.get("id")), use.get("name")));
        return problem;
    }
}
