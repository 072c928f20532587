package vn.loa.figures.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.figure.FigureRows;
import vn.loa.work.figure.Figures;

/** Figures as they were counted at submission, with copies of the rows: nothing that happens later moves them. */
@ApplicationScoped
class FrozenFigures {
    @Inject
    EntityManager em;

    @Inject
    ObjectMapper mapper;

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
        em.createNativeQuery("""
                        insert into report_figure (report_id, code, position, value, numerator, denominator, target, measure, row_count, rows)
                        select :report, f.* from jsonb_to_recordset(cast(:figures as jsonb)) f (code text, position integer, value bigint,
                            numerator bigint, denominator bigint, target bigint, measure text, row_count integer, rows jsonb)""")
                .setParameter("report", report.id())
                .setParameter("figures", figures.toString())
                .executeUpdate();
    }

    void drop(Report report) {
        em.createNativeQuery("delete from report_figure where report_id = :report")
                .setParameter("report", report.id())
                .executeUpdate();
    }

    Map<UUID, List<Figure>> of(Collection<UUID> reports) {
        var found = new HashMap<UUID, List<Figure>>();
        rows("null", reports)
                .forEach(row -> found.computeIfAbsent(row.get("report_id", UUID.class), id -> new ArrayList<>())
                        .add(figure(row)));
        return found;
    }

    /** What was frozen, as the hash covers it: figures in their order with every row. */
    List<Map<String, Object>> content(UUID report) {
        return rows("cast(rows as text)", List.of(report)).stream()
                .map(row -> figure(row).content(read(row.get("rows", String.class))))
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
                .page(em, mapper, paging);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String column, Collection<UUID> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return em.createNativeQuery(
                        "select report_id, code, value, denominator, target, measure, row_count, %s as rows from report_figure where report_id in (:reports) order by position"
                                .formatted(column),
                        Tuple.class)
                .setParameter("reports", reports)
                .getResultList();
    }

    private static Figure figure(Tuple row) {
        return new Figure(
                FigureCode.of(row.get("code", String.class)),
                row.get("value", Long.class),
                row.get("denominator", Long.class),
                row.get("target", Long.class),
                row.get("measure", String.class),
                row.get("row_count", Integer.class),
                true);
    }

    private Object read(String rows) {
        try {
            return mapper.readValue(rows, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("frozen rows are JSON", e);
        }
    }
}
