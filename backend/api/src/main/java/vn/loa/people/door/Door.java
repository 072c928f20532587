package vn.loa.people.door;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Row;
import vn.loa.people.access.Scope;
import vn.loa.people.access.Scoped;
import vn.loa.people.journal.Fact;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Problem;

/**
 * The door to one noun: reading a row names an action and checks the right to it. Acts are recorded in the journal and returned as a view.
 *
 * @param <V> the noun as clients read it
 */
public abstract class Door<E extends Row & Scoped, V> extends Repository<E> {
    private final String fetches;
    private final String held;

    @Inject
    protected Sql sql;

    @Inject
    protected Caller caller;

    @Inject
    protected Scope scope;

    @Inject
    protected Journal journal;

    @Inject
    protected Clock clock;

    protected Door(Class<E> type) {
        this(type, "");
    }

    /** @param fetches what a page of {@code e} needs beside its rows: {@code join fetch e.unit} */
    protected Door(Class<E> type, String fetches) {
        this(type, fetches, "");
    }

    /** @param held what one row needs beside these, its collections: a page reads each of them in a statement of its own */
    protected Door(Class<E> type, String fetches, String held) {
        super(type);
        this.fetches = fetches;
        this.held = held;
    }

    /** 404 when no row is visible, 403 when {@code action} is not allowed on it. */
    public E get(UUID id, Action action) {
        var row = list("e " + fetches + " " + held + " where e.id = ?1", id).stream()
                .findFirst()
                .orElse(null);
        caller.require(action, row);
        return row;
    }

    /** {@link #get(UUID, Action)} for a change: 428 or 412 unless the caller has seen the current row. */
    public E get(UUID id, Action action, String ifMatch) {
        var row = get(id, action);
        EntityTags.match(ifMatch, row.version());
        return row;
    }

    /** Whether any row has this id, visible or not: a client's own id must be new to the whole database. */
    public boolean exists(UUID id) {
        return find(id) != null;
    }

    /**
     * Whether {@code id}, which a client chose, is for a new row.
     *
     * @throws Problem 422 where no row has it and it is no UUIDv7
     */
    public boolean isNew(UUID id) {
        if (exists(id)) {
            return false;
        }
        ChosenId.check("?id", id);
        return true;
    }

    /** The unit's own row a draft names; 422 at {@code pointer} for any other. Null stays null. */
    public E named(String pointer, UUID id, Scoped unit) {
        return named(pointer, id, row -> row.unitId().equals(unit.unitId()));
    }

    /** The unit's own rows a draft names, in its order; 422 at the index of a foreign or repeated one. */
    public List<E> named(String pointer, List<UUID> ids, Scoped unit) {
        return named(pointer, ids, row -> row.unitId().equals(unit.unitId()));
    }

    /** The view of the row, with its current version. */
    public V view(E row) {
        sql.flush();
        return views(List.of(row)).getFirst();
    }

    /** In the rows' order and in a number of statements that does not grow with them. */
    protected abstract List<V> views(List<E> rows);

    protected Page<V> page(Listing listing, Paging paging) {
        return listing.page(sql, paging, ids -> views(load(ids)));
    }

    /** Adds a row and records the fact. */
    protected E create(Fact fact, E row) {
        return recorded(fact, add(row));
    }

    protected E recorded(Fact fact, E row) {
        journal.append(fact, row);
        return row;
    }

    protected E recorded(Fact fact, E row, String reason) {
        journal.append(fact, row, reason);
        return row;
    }

    /** Records an edit as the difference between two drafts; nothing when they are equal. */
    protected E recorded(Fact fact, E row, Record before, Record after) {
        journal.append(fact, row, before, after);
        return row;
    }

    /** Records an act with its reason, and what it changed between two drafts, perhaps nothing. */
    protected E recorded(Fact fact, E row, String reason, Record before, Record after) {
        journal.append(fact, row, reason, before, after);
        return row;
    }

    protected Instant now() {
        return BusinessClock.now(clock);
    }

    /** That the caller does it, now. */
    protected Stamp stamp() {
        return Stamp.of(caller, clock);
    }

    protected List<E> load(List<UUID> ids) {
        return inOrder("e " + fetches + " where holds(?1, e.id)", ids, Row::id);
    }
}
