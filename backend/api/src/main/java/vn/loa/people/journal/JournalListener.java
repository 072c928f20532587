package vn.loa.people.journal;

import java.util.List;

/**
 * Hears every fact of all units, in one order, once in effect: after the fact was committed, in a transaction of its own together with the
 * position it has reached. If it throws, its work is rolled back and it hears the same facts again, with growing delays; the other
 * listeners continue. Any bean of this type is a listener.
 */
public interface JournalListener {
    /** The key of its stored position: never change it, and never reuse it. */
    String name();

    /**
     * There is no caller: rights are not checked and nothing is recorded. Effects outside the database may repeat after a crash.
     *
     * @param facts the next ones, at least one
     */
    void hear(List<Entry> facts);

    /** Whether a new listener begins with the first fact ever; otherwise with future facts. */
    default boolean hearsThePast() {
        return false;
    }
}
