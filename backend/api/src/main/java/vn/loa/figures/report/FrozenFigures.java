package vn.loa.figures.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.figure.FigureRows;
import vn.loa.work.figure.Figures;

/** Figures as counted at submission, with copies of the rows: later changes do not affect them. */
@ApplicationScoped
class FrozenFigures {
    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    /** One that is pinned stays as it is. */
    void keep(Report report, List<Figures.WithRows> counted) {
        var figures = mapper.createArrayNode();
        for (var one : counted) {
            var figure = one.figure();
            figures.addObject()
                    .put("code", figure.code().toString())
                    .put("position", figures.size())
                    .put("value", figure.value())
                    .put("numerator", figure.numerator())
                    .put("denominator", figure.denominator())
                    .put("target", figure.target())
                    .put("measure", figure.channelMeasure())
                    .put("row_count", figure.rowCount())
                    .putRawValue("rows", new RawValue(one.rows()));
        }
        sql.of("""
                        insert into report_figure (report_id, code, position, value, numerator, denominator, target, measure, row_count, rows)
                        select :report, f.* from jsonb_to_recordset(cast(:figures as jsonb)) f (code text, position integer, value bigint,
                            numerator bigint, denominator bigint, target bigint, measure text, row_count integer, rows jsonb)
                        on conflict (report_id, code) do update set position = excluded.position""")
                .bind("report", report.id())
                .bind("figures", figures.toString())
                .update();
    }

    /** Gives another edition the same ones. */
    void copy(Report from, Report to) {
        sql.of("""
                        insert into report_figure (report_id, code, position, value, numerator, denominator, target, measure, row_count, rows)
                        select :to, code, position, value, numerator, denominator, target, measure, row_count, rows
                        from report_figure where report_id = :from""").bind("from", from.id()).bind("to", to.id()).update();
    }

    /** All but the pinned ones. */
    void drop(Report report) {
        sql.of("delete from report_figure where report_id = :report and not code = any (cast(:pinned as text[]))")
                .bind("report", report.id())
                .bind("pinned", List.copyOf(report.pins.keySet()))
                .update();
    }

    Map<UUID, List<Figure>> of(Collection<UUID> reports) {
        var found = new HashMap<UUID, List<Figure>>();
        rows("null", reports).forEach(row -> found.computeIfAbsent(row.reportId, id -> new ArrayList<>())
                .add(row.figure()));
        return found;
    }

    List<Figures.WithRows> withRows(UUID report) {
        return rows("cast(rows as text)", List.of(report)).stream()
                .map(row -> new Figures.WithRows(row.figure(), row.rows))
                .toList();
    }

    /** The frozen content that the hash covers: figures in their order with every row. */
    List<Map<String, Object>> content(UUID report) {
        return rows("cast(rows as text)", List.of(report)).stream()
                .map(row -> row.figure().content(read(row.rows)))
                .toList();
    }

    Page<FigureRow> rows(UUID report, String code, Paging paging) {
        return new FigureRows(
                        "report_figure f cross join lateral jsonb_array_elements(f.rows) with ordinality r (item, n)",
                        "f.report_id = :report and f.code = :code",
                        "cast(r.item ->> 'id' as uuid)",
                        "r.n",
                        "bigint",
                        "r.item",
                        Map.of("report", report, "code", code))
                .page(sql, mapper, paging);
    }

    private List<Frozen> rows(String column, Collection<UUID> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return sql.of(
                        "select report_id, code, value, denominator, target, measure, row_count, %s as rows from report_figure where report_id = any (:reports) order by position"
                                .formatted(column))
                .bind("reports", reports)
                .list(Frozen.class);
    }

    private record Frozen(
            UUID reportId,
            String code,
            Long value,
            Long denominator,
            Long target,
            String measure,
            Integer rowCount,
            String rows) {

        Figure figure() {
            return new Figure(FigureCode.of(code), value, denominator, target, measure, rowCount, true);
        }
    }

    Object read(String rows) {
        try {
            return mapper.readValue(rows, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen rows are JSON", e);
        }
    }
}
