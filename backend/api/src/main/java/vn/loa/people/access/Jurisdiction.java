package vn.loa.people.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A unit where somebody holds a right.
 *
 * @param path the unit's own path
 * @param subtree the unit's path and those of the units it succeeded: the right covers the units below them
 */
public record Jurisdiction(UUID unitId, String path, List<String> subtree) {
    boolean owns(Scoped row) {
        return unitId.equals(row.unitId());
    }

    boolean isTop() {
        return path.indexOf('.') < 0;
    }

    /** Whether the unit's row names one of {@code assignees}. */
    boolean holdsDuty(Scoped row, Set<UUID> assignees) {
        return owns(row) && row.assignees().stream().anyMatch(assignees::contains);
    }

    boolean sees(Scoped row) {
        return path.equals(row.unitPath()) || (row.disclosed() || row.published()) && reaches(row);
    }

    /** Rows of units below, and published rows of units above. */
    boolean reaches(Scoped row) {
        return subtree.stream()
                .anyMatch(path -> within(row.unitPath(), path) || row.published() && within(path, row.unitPath()));
    }

    /** Whether the unit, or one it succeeded, stands directly above that of a disclosed row. */
    boolean standsAbove(Scoped row) {
        int end = row.unitPath().lastIndexOf('.');
        return row.disclosed() && end > 0 && subtree.contains(row.unitPath().substring(0, end));
    }

    /** What both cover below their tops; nothing where they do not meet. */
    Stream<Jurisdiction> within(Jurisdiction other) {
        var tops = subtree.stream()
                .flatMap(top -> other.subtree.stream()
                        .filter(one -> within(one, top) || within(top, one))
                        .map(one -> within(one, top) ? one : top))
                .distinct()
                .toList();
        return tops.isEmpty() ? Stream.empty() : Stream.of(new Jurisdiction(unitId, path, tops));
    }

    private static boolean within(String path, String top) {
        return path.equals(top) || path.startsWith(top + ".");
    }
}
