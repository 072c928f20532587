package vn.loa.people.access;

import java.util.Set;
import java.util.UUID;

/** A row that belongs to a unit, with what rights and the journal need. */
public interface Scoped {
    UUID id();

    UUID unitId();

    /** The unit's place in the tree, as an ltree path. */
    String unitPath();

    /** What a person would call this row. */
    String subjectTitle();

    /** Whether units above may see it: it has left draft. */
    default boolean disclosed() {
        return false;
    }

    /** Whether units below may read it too: a document issued by a superior binds them. */
    default boolean published() {
        return false;
    }

    /** The assignees whose members have a task in it. */
    default Set<UUID> assignees() {
        return Set.of();
    }
}
