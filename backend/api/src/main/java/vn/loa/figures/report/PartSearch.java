package vn.loa.figures.report;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.figures.report.Contributors.Contributor;
import vn.loa.people.unit.Unit;

/** Finds what a consolidation can take: of every unit that contributes the edition to sum, or that there is none. */
@ApplicationScoped
class PartSearch {
    @Inject
    Contributors contributors;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Completeness completeness;

    @Inject
    ReportParts parts;

    /** What is known of the contributors of one consolidation. */
    private record Known(
            Report report,
            Period period,
            PartChoice choice,
            Map<UUID, List<SentEdition>> editions,
            Map<UUID, CompletenessCell> cells) {}

    /** @param report whose parts they will be; null where it is not compiled yet */
    List<ReportPart> parts(Report report, Unit above, Period period, ConsolidationDraft draft) {
        var found = contributors.of(above, period.from(), period.to());
        var units = found.stream().map(Contributor::unit).toList();
        var editions = parts.editions(units.stream().map(Unit::id).toList(), period, draft.ofProgramme());
        var inside = parts.inside(editions.stream().map(SentEdition::id).toList());
        var known = new Known(
                report,
                period,
                new PartChoice(draft.basis(), inside),
                editions.stream().collect(groupingBy(SentEdition::unitId)),
                completeness.of(units, below(above, period), draft.ofProgramme()));
        var lines = new ArrayList<ReportPart>();
        found.forEach(one -> lines.addAll(one.unit().standsOn(period.to()) ? standing(known, one) : ended(known, one)));
        return lines;
    }

    /** The period as the units below have it, whose deadline may be another. */
    private Period below(Unit above, Period period) {
        return regimes.below(above, List.of(period.year())).stream()
                .filter(one -> one.code() == period.code())
                .findFirst()
                .orElse(period);
    }

    private static List<ReportPart> standing(Known known, Contributor by) {
        var unit = by.unit();
        var period = known.period;
        var taken = known.choice.take(known.editions.getOrDefault(unit.id(), List.of()).stream()
                .filter(edition -> edition.on(period.code(), period.year()))
                .toList());
        var cell = known.cells.get(unit.id());
        return taken.isEmpty()
                ? cell == null
                        ? List.of()
                        : List.of(ReportPart.missing(known.report, by, cell.state(), cell.dueOn(), cell.daysLate()))
                : taken.stream()
                        .map(edition -> ReportPart.of(known.report, by, edition))
                        .toList();
    }

    /** What a unit that ended reported within the window; nothing where its heir's report counts it already. */
    private static List<ReportPart> ended(Known known, Contributor by) {
        var unit = by.unit();
        var editions = known.editions.getOrDefault(unit.id(), List.of());
        boolean counted = known.choice.counts(unit.id());
        var taken = known.choice.take(editions);
        if (!taken.isEmpty() || counted) {
            return taken.stream()
                    .map(edition -> ReportPart.of(known.report, by, edition))
                    .toList();
        }
        var last = editions.stream().max(Comparator.comparing(SentEdition::toOn).thenComparing(SentEdition::edition));
        return List.of(ReportPart.missing(
                known.report,
                by,
                last.map(SentEdition::state).orElse(null),
                last.map(SentEdition::dueOn).orElse(known.period.dueOn()),
                last.map(SentEdition::daysLate).orElse(0)));
    }
}
