package vn.loa.people.access;

import java.util.Set;
import java.util.UUID;

/** An action that was allowed on a row. */
record Allowed(Action action, Scoped row) {
    /** What the right to it hung on, to be asked for again when the row may no longer be at hand. */
    record Kept(
            Action action,
            UUID id,
            UUID unitId,
            String unitPath,
            boolean disclosed,
            boolean published,
            Set<UUID> assignees)
            implements Scoped {
        @Override
        public String subjectTitle() {
            return action.name();
        }
    }

    Kept kept() {
        return new Kept(
                action,
                row.id(),
                row.unitId(),
                row.unitPath(),
                row.disclosed(),
                row.published(),
                Set.copyOf(row.assignees()));
    }
}
