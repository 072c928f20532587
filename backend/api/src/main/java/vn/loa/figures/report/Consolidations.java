package vn.loa.figures.report;

import static vn.loa.people.access.Action.REPORT_COMPILE;
import static vn.loa.people.access.Action.REPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.Units;
import vn.loa.problem.Problem;

/** Makes a unit's report of a period out of those of the units below, in a number of statements that does not grow with them. */
@ApplicationScoped
class Consolidations {
    private static final String PLAN = """
            select id from plan where unit_id = :unit and programme = :programme and year = :year and state in ('ISSUED', 'CLOSED')
            order by issued_on desc, id limit 1
            """;

    /** What a consolidation took, for the journal. */
    private record Taken(ConsolidationBasis basis, List<String> reports, List<String> missing) {
        static Taken of(Report report, List<ReportPart> parts) {
            return new Taken(
                    report.basis,
                    parts.stream()
                            .filter(ReportPart::taken)
                            .map(part -> part.name() + ": " + part.documentNumber())
                            .toList(),
                    parts.stream()
                            .filter(part -> !part.taken())
                            .map(ReportPart::name)
                            .toList());
        }
    }

    private record Found(UUID id) {}

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Units units;

    @Inject
    ReportingRegimes regimes;

    @Inject
    Reports reports;

    @Inject
    ReportParts parts;

    @Inject
    PartSearch search;

    @Inject
    Journal journal;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    ConsolidationView preview(UUID id, ConsolidationDraft draft) {
        var above = units.get(id);
        caller.require(REPORT_READ, above);
        var period = period(above, draft);
        var report = report(above, draft).filter(caller::sees).orElse(null);
        var found = search.parts(report, above, period, draft);
        return new ConsolidationView(
                above.ref(),
                period.code(),
                period.year(),
                period.window().name(tongue.language()),
                period.from(),
                period.to(),
                draft.basis(),
                report == null ? null : report.ref(),
                report == null ? null : report.state(),
                (int) found.stream().filter(ReportPart::taken).count(),
                found.stream()
                        .map(part -> ReportPartView.of(part, draft.basis(), List.of(), tongue.language()))
                        .toList());
    }

    /** Compiles the unit's report where there is none; a draft takes again what is there now. */
    Report make(UUID id, ConsolidationDraft draft) {
        var above = units.get(id);
        caller.require(REPORT_COMPILE, above);
        var period = period(above, draft);
        var report = report(above, draft).orElseGet(() -> compile(above, draft));
        reports.lock(report);
        if (report.state() != ReportState.DRAFT) {
            throw ReportProblem.REPORT_NOT_TO_BE_CONSOLIDATED
                    .problem()
                    .header("Location", "/api/v1/reports/" + report.id());
        }
        if (!report.pins.isEmpty()) {
            throw ReportProblem.REPORT_FIGURES_PINNED.problem();
        }
        var found = search.parts(report, above, period, draft);
        requireSome(found);
        var before = Taken.of(report, parts.of(report));
        report.consolidate(draft.basis(), BusinessClock.now(clock));
        parts.replace(report, found);
        journal.append(ReportFact.REPORT_CONSOLIDATED, report, null, before, Taken.of(report, found));
        return report;
    }

    private static void requireSome(List<ReportPart> found) {
        if (found.isEmpty()) {
            throw ReportProblem.REPORT_WITHOUT_CONTRIBUTORS.problem();
        }
        if (found.stream().noneMatch(ReportPart::taken)) {
            throw ReportProblem.REPORT_NOTHING_TO_CONSOLIDATE.problem();
        }
    }

    private Period period(Unit above, ConsolidationDraft draft) {
        return regimes.period(above, draft.period(), draft.year())
                .orElseThrow(() -> Problem.invalid(
                        "/period", ReportProblem.REPORT_PERIOD_UNKNOWN, Integer.toString(draft.year())));
    }

    private Optional<Report> report(Unit above, ConsolidationDraft draft) {
        return reports.last(above, draft.ofProgramme(), draft.period(), draft.year());
    }

    private Report compile(Unit above, ConsolidationDraft draft) {
        var plan = sql.of(PLAN)
                .bind("unit", above.id())
                .bind("programme", draft.ofProgramme())
                .bind("year", draft.year())
                .first(Found.class)
                .orElseThrow(() -> ReportProblem.REPORT_WITHOUT_PLAN.problem(Integer.toString(draft.year())));
        var report = reports.compile(new ReportDraft(plan.id, draft.period(), draft.year()));
        sql.flush();
        return report;
    }
}
