package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.problem.Fault;
import vn.loa.work.figure.Figure;

/** The reports that anybody may read. */
@ApplicationScoped
public class PublicReports {
    @Inject
    Reports reports;

    @Inject
    ReportFigures figures;

    /** 404 for a report that is not public, by the same statement as for one that is not there. */
    public Report get(UUID id) {
        return reports.open(id).orElseThrow(Fault.NO_SUCH_THING::problem);
    }

    /** The newest first. */
    public List<Report> of(Collection<UUID> units) {
        return reports.open(units);
    }

    /** The correction that takes the place of {@code report}, if it is public too. */
    public Optional<Report> correction(Report report) {
        return reports.openCorrection(report);
    }

    /** The frozen figures that stand in the paper of each report, by its id. */
    public Map<UUID, List<Figure>> figures(Collection<Report> reports) {
        var all = figures.of(reports);
        return reports.stream().collect(Collectors.toMap(Report::id, report -> all.get(report.id()).stream()
                .filter(figure -> report.onPaper(figure.code()))
                .toList()));
    }
}
