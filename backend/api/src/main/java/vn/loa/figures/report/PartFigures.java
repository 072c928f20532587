package vn.loa.figures.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.figure.FigureRows;
import vn.loa.work.figure.Figures;

/** The frozen figures of the reports that a consolidated one is summed from, and what each of them adds. */
@ApplicationScoped
class PartFigures {
    private static final String FROM = "report_part p join report_figure f on f.report_id = p.taken_id";
    private static final String CODE = "split_part(f.code, '~', 1)";
    private static final String ROW = """
            jsonb_strip_nulls(jsonb_build_object('kind', 'REPORT', 'id', p.taken_id, 'on', p.sent_on, 'title', p.name, 'counted', f.value))""";

    private static final String SUMS = """
            select p.report_id, %1$s as code, f.measure, cast(sum(f.value) as bigint) as value,
                   cast(sum(f.denominator) as bigint) as denominator,
                   cast(case when count(f.target) = count(*) then sum(f.target) end as bigint) as target,
                   count(*) filter (where f.value <> 0) as row_count,
                   cast(coalesce(jsonb_agg(%2$s order by p.position) filter (where f.value <> 0), '[]') as text) as rows
            from %3$s where p.report_id = any (:reports) group by p.report_id, %1$s, f.measure
            """.formatted(CODE, ROW, FROM);

    /** What the parts of a report add to one figure in one measure. */
    record Sum(
            UUID reportId,
            String code,
            String measure,
            long value,
            Long denominator,
            Long target,
            long rowCount,
            String rows) {
        Figures.WithRows figure() {
            return new Figures.WithRows(
                    new Figure(FigureCode.of(code), value, denominator, target, measure, (int) rowCount, false), rows);
        }
    }

    private record Each(UUID reportId, UUID takenId, String code, long value, Long denominator, String measure) {}

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    /** By the id of the report; nothing is asked where there is none. */
    Map<UUID, List<Figures.WithRows>> of(Collection<Report> reports) {
        var ids = reports.stream().map(Report::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : sql.of(SUMS).bind("reports", ids).list(Sum.class).stream()
                        .collect(groupingBy(Sum::reportId, mapping(Sum::figure, toList())));
    }

    /** What each part of {@code report} counts itself, by the id of the part, in the order of codes. */
    Map<UUID, List<Figure>> each(Report report) {
        return sql
                .of("select p.report_id, p.taken_id, f.code, f.value, f.denominator, f.measure from " + FROM
                        + " where p.report_id = :report order by f.position")
                .bind("report", report.id())
                .list(Each.class)
                .stream()
                .collect(groupingBy(
                        Each::takenId,
                        mapping(
                                one -> new Figure(
                                        FigureCode.of(one.code),
                                        one.value,
                                        one.denominator,
                                        null,
                                        one.measure,
                                        0,
                                        true),
                                toList())));
    }

    /**
     * The rows of one figure of a draft.
     *
     * @param own the unit's own
     */
    Page<FigureRow> rows(UUID report, FigureCode code, FigureRows own, Paging paging) {
        var measured = code.measure() == null
                ? ""
                : " and regexp_replace(coalesce(f.measure, :kind), :unfit, '_', 'g') = :measure";
        var parameters = new HashMap<String, Object>(
                Map.of("report", report, "base", code.inAny().toString()));
        if (code.measure() != null) {
            parameters.putAll(Map.of(
                    "measure", code.measure(),
                    "unfit", FigureCode.UNFIT,
                    "kind", code.kind().measure(Language.VI)));
        }
        var parts = new FigureRows(
                FROM,
                "p.report_id = :report and f.value <> 0 and " + CODE + " = :base" + measured,
                "p.taken_id",
                "p.sent_on",
                "date",
                ROW,
                parameters);
        return own.and(parts).page(sql, mapper, paging);
    }
}
