package vn.loa.figures.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses the editions to sum so that no day of a unit is counted twice, neither directly nor within a report that was itself consolidated. */
final class PartChoice {
    private static final Comparator<SentEdition> LONGEST = Comparator.comparing(SentEdition::days)
            .reversed()
            .thenComparing(SentEdition::fromOn)
            .thenComparing(SentEdition::id);

    /** The days of a unit whose acts a report counts. */
    record Cover(UUID unit, LocalDate from, LocalDate to) {
        boolean overlaps(Cover other) {
            return unit.equals(other.unit) && !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }

    private final ConsolidationBasis basis;
    private final Map<UUID, List<Cover>> inside;
    private final List<Cover> covered = new ArrayList<>();

    /** @param inside what an edition counts of other units, by its id */
    PartChoice(ConsolidationBasis basis, Map<UUID, List<Cover>> inside) {
        this.basis = basis;
        this.inside = inside;
    }

    /** The latest edition of each of a unit's reports that may be summed and counts nothing that is summed already; the longest windows first. */
    List<SentEdition> take(Collection<SentEdition> editions) {
        return editions.stream()
                .filter(edition -> basis.takes(edition.state()))
                .collect(Collectors.toMap(
                        edition -> List.of(edition.period(), edition.year()),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(SentEdition::edition))))
                .values()
                .stream()
                .sorted(LONGEST)
                .filter(this::take)
                .toList();
    }

    private boolean take(SentEdition edition) {
        var counts = new ArrayList<>(inside.getOrDefault(edition.id(), List.of()));
        counts.add(new Cover(edition.unitId(), edition.fromOn(), edition.toOn()));
        boolean free = counts.stream().noneMatch(one -> covered.stream().anyMatch(one::overlaps));
        if (free) {
            covered.addAll(counts);
        }
        return free;
    }

    /** Whether some of the unit's days are summed already. */
    boolean counts(UUID unit) {
        return covered.stream().anyMatch(cover -> cover.unit.equals(unit));
    }
}
