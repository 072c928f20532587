package vn.loa.people.journal;

import java.util.List;

/**
 * Hears every fact of all units, in one order, once in effect: after the fact was committed, in a transaction of its own together with
 * the position it has reached. Where it throws, all it did is undone and it hears the same again, later and later; the other listeners go
 * on. A bean of the application is enough to be one.
 */
public interface JournalListener {
    /** Its position is kept under this name: never changed, and never given to another. */
    String name();

    /**
     * Nobody calls here: rights and the journal are not asked. What is done outside the database may be done again after a crash.
     *
     * @param facts the next ones, at least one
     */
    void hear(List<Entry> facts);

    /** Whether a new listener begins with the first fact ever; else with those to come. */
    default boolean hearsThePast() {
        return false;
    }
}
