package vn.loa.figures.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.figures.composer.Composer;
import vn.loa.figures.composer.Numbers;
import vn.loa.figures.composer.Passage;
import vn.loa.figures.regime.Period;
import vn.loa.figures.regime.ReportingRegimes;
import vn.loa.work.figure.Figure;

/** Composes reports: a draft anew at each read, so that its sentences follow what happens; later ones keep the words they were submitted with. */
@ApplicationScoped
class ComposedReports {
    @Inject
    Happenings happenings;

    @Inject
    ReportFigures figures;

    @Inject
    ReportSections sections;

    @Inject
    ReportingRegimes regimes;

    ComposedReport of(Report report) {
        if (report.way.state != ReportState.DRAFT) {
            return new ComposedReport(new Numbers(Figure.byCode(figures.of(report))), List.of());
        }
        var happened = happenings.of(report);
        return new ComposedReport(happened.numbers(), Composer.compose(happened));
    }

    PassagesView view(Report report) {
        var composition = of(report);
        var outline = regimes.period(report.unit(), report.period(), report.year())
                .map(Period::outline)
                .orElse(List.of());
        var written = sections.of(List.of(report)).stream().map(section -> section.text);
        return new PassagesView(
                composition.passages().stream()
                        .map(passage -> PassageView.of(passage, composition, outline))
                        .toList(),
                Stream.concat(written, composition.passages().stream().map(Passage::text))
                        .flatMap(text -> Numbers.named(text).stream())
                        .distinct()
                        .flatMap(token -> composition.numbers().shown(token).stream()
                                .map(shown -> new PassagesView.NumberView(token, Numbers.code(token), shown)))
                        .toList());
    }
}
