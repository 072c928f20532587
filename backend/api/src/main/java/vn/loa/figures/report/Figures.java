package vn.loa.figures.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.problem.Fault;

/** A report's figures and the rows behind them: live in draft, from the frozen copy after. */
@ApplicationScoped
class Figures {
    /** Where a figure's rows are read: {@code from} as {@code r}, with the row's id, place in the order and JSON as SQL. */
    private record Rows(String from, String condition, String id, String order, String type, String json) {
        static Rows of(Report report, Figure figure) {
            return figure.frozen()
                    ? new Rows(
                            "report_figure f cross join lateral jsonb_array_elements(f.rows) with ordinality r (item, n)",
                            "f.report_id = :report and f.code = :code",
                            "cast(r.item ->> 'id' as uuid)",
                            "r.n",
                            "bigint",
                            "r.item")
                    : new Rows(
                            figure.code().kind().source.relation(),
                            "r.report_id = :report and r.code = :code",
                            "r.id",
                            FigureSource.ORDER,
                            "date",
                            FigureSource.ROW);
        }
    }

    @Inject
    EntityManager em;

    @Inject
    ObjectMapper mapper;

    @Inject
    LiveFigures live;

    @Inject
    FrozenFigures frozen;

    @Inject
    Clock clock;

    /** In a number of statements that does not grow with the reports. */
    Map<UUID, List<Figure>> of(Collection<Report> reports) {
        Map<UUID, List<Figure>> figures =
                new HashMap<>(live.of(ids(reports, report -> report.state == ReportState.DRAFT)));
        figures.putAll(frozen.of(ids(reports, report -> report.state != ReportState.DRAFT)));
        return figures;
    }

    List<Figure> of(Report report) {
        return of(List.of(report)).get(report.id());
    }

    /** @return the hash of the report as it now stands frozen */
    String freeze(Report report, List<ReportSection> sections) {
        frozen.keep(report, live.withRows(report.id()));
        return hash(report, sections);
    }

    void thaw(Report report) {
        frozen.drop(report);
    }

    /** Derived anew from what is stored. */
    String hash(Report report, List<ReportSection> sections) {
        return ContentHash.of(report, sections, frozen.content(report.id()));
    }

    /** Exactly the rows one figure counts. */
    Page<FigureRow> rows(Report report, String code, Paging paging) {
        var figure = of(report).stream()
                .filter(candidate -> candidate.code().toString().equals(code))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        var rows = Rows.of(report, figure);
        var today = BusinessClock.today(clock);
        return Listing.of(rows.from, rows.id)
                .where(rows.condition, "report", report.id())
                .where("true", "code", code)
                .where("cast(:today as date) is not null", "today", today)
                .sortable("on", rows.order, rows.type)
                .sortedBy("on")
                .page(em, paging, ids -> load(rows, report, code, today, ids));
    }

    @SuppressWarnings("unchecked")
    private List<FigureRow> load(Rows rows, Report report, String code, LocalDate today, List<UUID> ids) {
        List<Tuple> found = em.createNativeQuery(
                        "select %s as id, cast(%s as text) as json from %s where %s and cast(:today as date) is not null and %s in (:ids)"
                                .formatted(rows.id, rows.json, rows.from, rows.condition, rows.id),
                        Tuple.class)
                .setParameter("report", report.id())
                .setParameter("code", code)
                .setParameter("today", today)
                .setParameter("ids", ids)
                .getResultList();
        var byId = found.stream()
                .collect(
                        Collectors.toMap(row -> row.get("id", UUID.class), row -> read(row.get("json", String.class))));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private FigureRow read(String json) {
        try {
            return mapper.readValue(json, FigureRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row is a FigureRow", e);
        }
    }

    private static List<UUID> ids(Collection<Report> reports, Predicate<Report> which) {
        return reports.stream().filter(which).map(Report::id).toList();
    }
}
