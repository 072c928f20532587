package vn.loa.figures.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;
import static vn.loa.people.access.Action.REPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;

/** Which units below have reported on which periods: computed as asked, in a number of statements that does not grow with the units. */
@ApplicationScoped
public class Completeness {
    private static final String EDITIONS = """
            select r.id, r.unit_id, r.period, r.edition, r.state, r.due_on, r.sent_on, r.first_sent_on, r.version,
                   r.number || '/' || r.notation as document_number, n.reopened_section, n.reopened_until
            from report r join plan p on p.id = r.plan_id
            left join report n on n.corrects_id = r.id and n.reopened_until > :now and n.state in ('DRAFT', 'SUBMITTED', 'APPROVED')
            where r.unit_id = any (:units) and r.year = :year and p.programme = :programme
                and (r.state <> 'DRAFT' or r.reopened_until is null or r.reopened_until > :now)
            """;

    /** What counts of a unit's editions: the latest that was sent, else the latest. */
    private static final Comparator<Edition> STANDING =
            Comparator.comparing((Edition edition) -> edition.state.sent()).thenComparing(Edition::edition);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Reminders reminders;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    private record Edition(
            UUID id,
            UUID unitId,
            PeriodCode period,
            int edition,
            ReportState state,
            LocalDate dueOn,
            LocalDate sentOn,
            LocalDate firstSentOn,
            int version,
            String documentNumber,
            String reopenedSection,
            Instant reopenedUntil) {}

    private record Place(UUID unit, PeriodCode period) {}

    /**
     * @param year null for this one
     * @param code only this period; null for all
     */
    Page<CompletenessView> of(UUID id, Integer year, PeriodCode code, String programme, String q, Paging paging) {
        var above = units.get(id);
        caller.require(REPORT_READ, above);
        int of = year == null ? BusinessClock.today(clock).getYear() : year;
        var periods = regimes.below(above, List.of(of)).stream()
                .filter(period -> code == null || period.code() == code)
                .toList();
        var listing = Listing.of("unit u", "u.id")
                .where("u.parent_id = :above", "above", above.id())
                .search("u.search", q)
                .sortable("name", "u.name", "text")
                .sortable("code", "u.code", "text")
                .sortedBy("name");
        standing(listing, periods);
        return listing.page(sql, paging, ids -> rows(ids, periods, of, programme));
    }

    /** Only units that stand on the last day of one of the windows. */
    private static void standing(Listing listing, List<Period> periods) {
        listing.where(
                "daterange(u.valid_from, u.valid_to, '[]') @> any (cast(:ends as date[]))",
                "ends",
                periods.stream().map(period -> period.to().toString()).toList());
    }

    private List<CompletenessView> rows(List<UUID> ids, List<Period> periods, int year, String programme) {
        var found = units.of(ids);
        var below = ids.stream().map(found::get).toList();
        var cells = cells(below, periods, year, programme);
        return below.stream()
                .map(unit -> new CompletenessView(
                        unit.ref(),
                        periods.stream()
                                .map(period -> cells.get(new Place(unit.id(), period.code())))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    /** How the units directly below {@code above} stand with the report of the main programme that is due next or was due last. */
    public Optional<CompletenessSummary> summary(Unit above, LocalDate soon) {
        return regimes.below(above, List.of(soon.getYear() - 1, soon.getYear())).stream()
                .filter(period -> !period.dueOn().isAfter(soon))
                .max(Comparator.comparing(Period::dueOn))
                .map(period -> CompletenessSummary.of(
                        period,
                        period.window().name(tongue.language()),
                        List.copyOf(cells(units.below(above, period.to()), List.of(period), period.year(), "CCHC")
                                .values())))
                .filter(summary -> summary.units() > 0);
    }

    /** By unit and period, for the units that stand on the last day of its window. */
    private Map<Place, CompletenessCell> cells(
            Collection<Unit> below, List<Period> periods, int year, String programme) {
        var ids = below.stream().map(Unit::id).toList();
        var editions = sql
                .of(EDITIONS)
                .bind("units", ids)
                .bind("year", year)
                .bind("programme", programme)
                .bind("now", BusinessClock.now(clock))
                .list(Edition.class)
                .stream()
                .collect(groupingBy(edition -> new Place(edition.unitId, edition.period), maxBy(STANDING)));
        var reminded = reminders.last(ids, year).stream()
                .collect(Collectors.toMap(last -> new Place(last.unitId(), last.period()), Function.identity()));
        var today = BusinessClock.today(clock);
        return below.stream()
                .flatMap(unit -> periods.stream()
                        .filter(period -> unit.standsOn(period.to()))
                        .map(period -> Map.entry(new Place(unit.id(), period.code()), period)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> cell(
                                entry.getValue(),
                                editions.getOrDefault(entry.getKey(), Optional.empty()),
                                reminded.get(entry.getKey()),
                                today)));
    }

    private static CompletenessCell cell(
            Period period, Optional<Edition> standing, Reminders.Last reminded, LocalDate today) {
        var edition = standing.orElse(null);
        var shown = standing.filter(one -> one.state.signed()).orElse(null);
        var dueOn = edition == null ? period.dueOn() : edition.dueOn;
        var left = edition == null || edition.firstSentOn == null ? today : edition.firstSentOn;
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, left));
        return new CompletenessCell(
                period.code(),
                dueOn,
                edition == null ? null : edition.state,
                days > 0,
                days,
                shown == null ? null : shown.id,
                shown == null ? null : Integer.valueOf(shown.version),
                shown == null ? null : Integer.valueOf(shown.edition),
                shown == null ? null : shown.documentNumber,
                shown == null ? null : shown.sentOn,
                reminded == null ? null : reminded.remindedAt(),
                shown == null ? null : shown.reopenedSection,
                shown == null ? null : shown.reopenedUntil);
    }

    /** The cells of one period, by unit. */
    Map<UUID, CompletenessCell> of(Collection<Unit> below, Period period, String programme) {
        return cells(below, List.of(period), period.year(), programme).entrySet().stream()
                .collect(Collectors.toMap(cell -> cell.getKey().unit, Map.Entry::getValue));
    }
}
