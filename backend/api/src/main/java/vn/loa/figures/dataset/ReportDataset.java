package vn.loa.figures.dataset;

import static vn.loa.people.access.Action.REPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.figures.report.ReportState;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Scope;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.work.figure.FigureCode;

/** The frozen figures of all reports the caller may see; of a report's editions the one that stands. */
@ApplicationScoped
class ReportDataset {
    private static final String FROM = """
            report r join plan p on p.id = r.plan_id join unit u on u.id = r.unit_id left join unit a on a.id = u.parent_id
            join report_figure f on f.report_id = r.id""";

    private static final String COLUMNS = """
            r.unit_id, u.code as unit_code, u.agency_code, u.name as unit_name, a.code as parent_code, r.regime, p.programme, r.period, r.year,
            r.from_on as "from", r.to_on as "to", f.code as figure_code, f.measure, f.value, f.numerator, f.denominator, f.target, r.state,
            r.frozen_at, r.id as report_id, r.number || '/' || r.notation as report_number, r.content_hash, r.updated_at""";

    private static final String ORDER = "r.unit_path, p.programme, r.year, r.to_on, r.id, f.position, f.code";

    /** How far an edition has come, then which it is: what was sent stands before what was only signed, that before what was submitted. */
    private static final String RANK = """
            (case when %1$s.state = 'DRAFT' then 0 when %1$s.state = 'SUBMITTED' then 1 when %1$s.state = 'APPROVED' then 2 else 3 end,
                %1$s.edition)""";

    private static final String STANDS = """
            not exists (select from report n where n.plan_id = r.plan_id and n.period = r.period and n.year = r.year and %s > %s)""".formatted(RANK.formatted("n"), RANK.formatted("r"));

    @Inject
    Sql sql;

    @Inject
    Scope scope;

    @Inject
    Units units;

    @Inject
    Tongue tongue;

    private record Frozen(
            UUID unitId,
            String unitCode,
            String agencyCode,
            String unitName,
            String parentCode,
            String regime,
            String programme,
            PeriodCode period,
            int year,
            LocalDate from,
            LocalDate to,
            String figureCode,
            String measure,
            long value,
            Long numerator,
            Long denominator,
            Long target,
            ReportState state,
            Instant frozenAt,
            UUID reportId,
            String reportNumber,
            String contentHash,
            Instant updatedAt) {
        ReportDataRow in(Language language) {
            var code = FigureCode.of(figureCode);
            return new ReportDataRow(
                    unitId,
                    unitCode,
                    agencyCode,
                    unitName,
                    parentCode,
                    regime,
                    programme,
                    period,
                    year,
                    from,
                    to,
                    figureCode,
                    code.name(language),
                    measure == null ? code.kind().measure(language) : measure,
                    value,
                    numerator,
                    denominator,
                    target,
                    state,
                    frozenAt,
                    reportId,
                    reportNumber,
                    contentHash,
                    updatedAt);
        }
    }

    /** Units in the order of the tree, then programme, period and figure. */
    Consumer<Consumer<ReportDataRow>> rows(ReportDataFilter filter) {
        var listing = Listing.of(FROM, "r.id")
                .where("u.agency_code = :agencyCode", "agencyCode", filter.agencyCode)
                .where("p.programme = :programme", "programme", filter.programme)
                .where("r.period = :period", "period", filter.period)
                .where("r.year = :year", "year", filter.year)
                .where(
                        "(f.code = any (cast(:figures as text[])) or split_part(f.code, '~', 1) = any (cast(:figures as text[])))",
                        "figures",
                        figures(filter.figure))
                .where("r.state = :state", "state", filter.state)
                .where("r.updated_at >= :since", "since", filter.updatedSince)
                .where("r.frozen_at is not null")
                .where(STANDS);
        scope.narrow(listing, "r", units.path(filter.within), REPORT_READ, "r.state not in ('DRAFT', 'SUBMITTED')");
        var language = tongue.language();
        return row -> listing.each(sql, COLUMNS, ORDER, Frozen.class, frozen -> row.accept(frozen.in(language)));
    }

    /** In every measure where none is named; null where no figure is asked for. */
    private static List<String> figures(List<String> asked) {
        if (asked == null || asked.isEmpty()) {
            return null;
        }
        for (var code : asked) {
            if (!FigureCode.known(code.replaceFirst("~.*", ""))) {
                throw Fault.UNREADABLE_REQUEST.problem().at("?figure", DatasetProblem.FIGURE_UNKNOWN, code);
            }
        }
        return asked;
    }
}
