package vn.loa.people.access;

import java.util.List;
import java.util.UUID;

/**
 * One role at one unit.
 *
 * @param unitPath the unit's own path
 * @param subtreePaths the unit's path and those of the units it succeeded: the role reaches what lies below them
 */
public record Grant(Role role, UUID unitId, String unitPath, List<String> subtreePaths) {
    /** Rows of units below, and what units above have published. */
    boolean reaches(Scoped row) {
        return subtreePaths.stream()
                .anyMatch(path -> within(row.unitPath(), path) || row.published() && within(path, row.unitPath()));
    }

    private static boolean within(String path, String top) {
        return path.equals(top) || path.startsWith(top + ".");
    }
}
