package vn.loa.people.door;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import vn.loa.kernel.sql.Constrained;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** The rows of one entity. Only its subclass can reach them. */
public abstract class Repository<E> implements Constrained {
    private final Class<E> type;

    @Inject
    EntityManager em;

    protected Repository(Class<E> type) {
        this.type = type;
    }

    /** Null where there is none. */
    protected E find(Object id) {
        return id == null ? null : em.find(type, id);
    }

    /** The row, locked against other writers; null where there is none. */
    protected E findLocked(Object id) {
        return em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The rows of {@code ids} by id, in one statement. */
    protected Map<UUID, E> find(List<UUID> ids) {
        var wanted = ids.stream().distinct().toList();
        var found = new HashMap<UUID, E>();
        if (!wanted.isEmpty()) {
            var rows = em.unwrap(Session.class).findMultiple(type, wanted, SessionCheckMode.ENABLED);
            for (int i = 0; i < wanted.size(); i++) {
                found.put(wanted.get(i), rows.get(i));
            }
        }
        return found;
    }

    /**
     * @param hql what follows the entity's name: {@code where unit = ?1 order by name}, {@code where holds(?1, id)}
     * @param values several ids as a collection
     */
    protected List<E> list(String hql, Object... values) {
        return bound(em.createQuery("from " + type.getSimpleName() + " " + hql, type), values);
    }

    /** The rows of {@code ids} in their order; {@code hql} as in {@link #list}, with {@code holds(?1, id)}. */
    protected List<E> inOrder(String hql, List<UUID> ids, Function<E, UUID> id) {
        return list(hql, ids).stream()
                .sorted(Comparator.comparing(row -> ids.indexOf(id.apply(row))))
                .toList();
    }

    protected Optional<E> first(String hql, Object... values) {
        return list(hql + " limit 1", values).stream().findFirst();
    }

    protected boolean any(String hql, Object... values) {
        return first(hql, values).isPresent();
    }

    /** Reads rows of several nouns in one statement, so that looking each up later needs none. */
    protected void fetch(String hql, Object... values) {
        bound(em.createQuery(hql, Object[].class), values);
    }

    private static <T> List<T> bound(TypedQuery<T> query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof Collection<?> ids ? ids.toArray(UUID[]::new) : values[i]);
        }
        return query.getResultList();
    }

    /** A reference to an existing row, without reading it; null for none. */
    protected E reference(UUID id) {
        return id == null ? null : em.getReference(type, id);
    }

    protected E add(E row) {
        em.persist(row);
        return row;
    }

    /** Rereads the row, including what SQL wrote to it. */
    protected void refresh(E row) {
        em.refresh(row);
    }

    /** {@link #refresh(Object)} with a lock against other writers. */
    protected void refreshLocked(E row) {
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    }

    /** {@link #refresh(Object)}, with a shared lock: nobody writes to the row until this transaction ends. */
    protected void refreshShared(E row) {
        em.refresh(row, LockModeType.PESSIMISTIC_READ);
    }

    protected void remove(E row) {
        em.remove(row);
    }

    /** Lets go of every row that was read, of any noun: the rows of years must not fill the memory. */
    protected void letGo() {
        em.clear();
    }

    /** The row a draft names, where it {@code belongs}; 422 at {@code pointer} for any other. Null stays null. */
    protected E named(String pointer, UUID id, Predicate<E> belongs) {
        var row = find(id);
        if (id != null && (row == null || !belongs.test(row))) {
            throw Problem.invalid(pointer, Fault.UNKNOWN_REFERENCE);
        }
        return row;
    }

    /** The rows a draft names, in its order and in one statement; 422 at the index of a foreign or repeated one. */
    protected List<E> named(String pointer, List<UUID> ids, Predicate<E> belongs) {
        var found = find(ids);
        var seen = new HashSet<UUID>();
        for (int i = 0; i < ids.size(); i++) {
            var row = found.get(ids.get(i));
            if (row == null || !belongs.test(row)) {
                throw Problem.invalid(pointer + "/" + i, Fault.UNKNOWN_REFERENCE);
            }
            if (!seen.add(ids.get(i))) {
                throw Problem.invalid(pointer + "/" + i, Fault.REPEATED);
            }
        }
        return ids.stream().map(found::get).toList();
    }
}
