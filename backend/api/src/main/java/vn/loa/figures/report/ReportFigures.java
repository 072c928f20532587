package vn.loa.figures.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureRow;
import vn.loa.work.figure.Figures;

/** A report's figures and the rows behind them: live in draft, from the frozen copy after, and where only a section's text is open. */
@ApplicationScoped
class ReportFigures {
    @Inject
    Figures live;

    @Inject
    FrozenFigures frozen;

    @Inject
    ReportParts parts;

    @Inject
    PartFigures summed;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    /** In a number of statements that does not grow with the reports. */
    Map<UUID, LookedAt> look(Collection<Report> reports) {
        var drafts = reports.stream().filter(Report::live).toList();
        var counted = live.of(drafts.stream().map(Report::window).toList());
        var added =
                summed.of(drafts.stream().filter(report -> report.basis != null).toList());
        var kept = frozen.of(reports.stream()
                .filter(report -> !report.live() || !report.pins.isEmpty())
                .map(Report::id)
                .toList());
        Map<UUID, LookedAt> looked = new HashMap<>();
        reports.stream()
                .filter(report -> !report.live() && kept.containsKey(report.id()))
                .forEach(report -> looked.put(report.id(), LookedAt.frozen(report, kept.get(report.id()))));
        drafts.forEach(report -> looked.put(
                report.id(),
                LookedAt.draft(
                        report,
                        withParts(report, counted.get(report.window()), added.get(report.id())),
                        kept.getOrDefault(report.id(), List.of()))));
        return looked;
    }

    private static List<Figure> withParts(Report report, List<Figure> own, List<Figures.WithRows> added) {
        return report.basis == null
                ? own
                : together(
                                own.stream().map(figure -> new Figures.WithRows(figure, "[]")),
                                added == null ? List.of() : added)
                        .stream()
                        .map(Figures.WithRows::figure)
                        .toList();
    }

    /** {@link #look} without what is counted for the pinned ones. */
    Map<UUID, List<Figure>> of(Collection<Report> reports) {
        Map<UUID, List<Figure>> figures = new HashMap<>();
        look(reports).forEach((id, looked) -> figures.put(id, looked.figures()));
        return figures;
    }

    private static List<Figures.WithRows> together(Stream<Figures.WithRows> own, List<Figures.WithRows> added) {
        return SummedFigures.of(Stream.concat(own, added.stream()));
    }

    /** With their rows, as they are now; the pinned ones as they were. */
    List<Figures.WithRows> withRows(Report report) {
        return !report.live()
                ? frozen.withRows(report.id())
                : LookedAt.over(report, counted(report), kept(report), Figures.WithRows::figure);
    }

    private List<Figures.WithRows> kept(Report report) {
        return report.pins.isEmpty() ? List.of() : frozen.withRows(report.id());
    }

    private List<Figures.WithRows> counted(Report report) {
        var own = live.withRows(report.window());
        return report.basis == null
                ? own
                : together(own.stream(), summed.of(List.of(report)).getOrDefault(report.id(), List.of()));
    }

    List<Figure> of(Report report) {
        return of(List.of(report)).get(report.id());
    }

    /**
     * The codes of all its figures.
     *
     * @throws vn.loa.problem.Problem 422 when {@code codes} names another
     */
    List<FigureCode> chosen(Report report, List<String> codes) {
        var all = of(report).stream().map(Figure::code).toList();
        var known = all.stream().map(FigureCode::toString).collect(Collectors.toSet());
        for (int i = 0; codes != null && i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                throw Problem.invalid("/figures/" + i, ReportProblem.REPORT_FIGURE_UNKNOWN, codes.get(i));
            }
        }
        return all;
    }

    /** @return the hash of the frozen report */
    String freeze(Report report, List<ReportSection> sections) {
        if (report.live()) {
            var counted = counted(report);
            var kept = kept(report);
            report.count(LookedAt.computed(report, counted, kept, Figures.WithRows::figure));
            frozen.keep(report, LookedAt.over(report, counted, kept, Figures.WithRows::figure));
        }
        return hash(report, sections);
    }

    /** Gives an edition of which only a section's text is open the figures of the one before. */
    void copy(Report corrected, Report edition) {
        frozen.copy(corrected, edition);
    }

    /** The content that is hashed, by code: live in draft, then frozen. */
    Map<String, Map<String, Object>> content(Report report) {
        var content = report.live()
                ? withRows(report).stream()
                        .map(one -> one.figure().content(frozen.read(one.rows())))
                        .toList()
                : frozen.content(report.id());
        return content.stream()
                .collect(Collectors.toMap(
                        figure -> (String) figure.get("code"),
                        figure -> figure,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    void thaw(Report report) {
        if (report.live()) {
            frozen.drop(report);
        }
    }

    /** Recomputed from the stored rows. */
    String hash(Report report, List<ReportSection> sections) {
        return ContentHash.of(report, sections, frozen.content(report.id()), parts.content(report));
    }

    /** What that hash is of. */
    byte[] hashed(Report report, List<ReportSection> sections) {
        return ContentHash.content(report, sections, frozen.content(report.id()), parts.content(report));
    }

    /** Exactly the rows one figure counts. */
    Page<FigureRow> rows(Report report, String code, Paging paging) {
        var figure = of(report).stream()
                .filter(candidate -> candidate.code().toString().equals(code))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        return figure.frozen() ? frozen.rows(report.id(), code, paging) : liveRows(report, figure.code(), paging);
    }

    private Page<FigureRow> liveRows(Report report, FigureCode code, Paging paging) {
        var own = live.rows(report.window(), code);
        return report.basis == null ? own.page(sql, mapper, paging) : summed.rows(report.id(), code, own, paging);
    }
}
