package vn.loa.figures.report;

import static vn.loa.figures.report.ReportFact.REPORT_FIGURE_PINNED;
import static vn.loa.figures.report.ReportFact.REPORT_FIGURE_UNPINNED;
import static vn.loa.work.figure.FigureKind.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;
import vn.loa.problem.Language;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureCode;
import vn.loa.work.figure.FigureKind;
import vn.loa.work.figure.Figures;

/**
 * Keeps figures of a drafted report at the value they have: frozen one by one, before submission freezes the rest. Prose, table and paper
 * all read the figure, so that they agree on a pinned one as on any other. What one statement says is pinned together.
 */
@ApplicationScoped
class ReportPins {
    private static final Set<Set<FigureKind>> STATEMENTS = Set.of(
            EnumSet.of(TASK_DONE, TASK_TOTAL),
            EnumSet.of(TOPIC_COVERED, TOPIC_TOTAL),
            EnumSet.of(WITH_EVIDENCE, ACTIVITY_COUNT),
            EnumSet.of(CHANNEL_COUNT, CHANNEL_QUANTITY));

    /** What the journal says of it. */
    private record Told(Long value) {}

    @Inject
    ReportFigures figures;

    @Inject
    FrozenFigures frozen;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Report pin(Report report, String code, FigurePinDraft draft) {
        report.requireDraft();
        var counted = figures.withRows(report);
        var asked = find(counted.stream(), code);
        if (report.pins.containsKey(code)) {
            throw ReportProblem.REPORT_FIGURE_PINNED.problem();
        }
        if (asked.figure().value() != draft.value()) {
            throw ReportProblem.REPORT_FIGURE_MOVED.problem(asked.figure().value());
        }
        var together = counted.stream()
                .filter(one -> belong(one.figure().code(), asked.figure().code()))
                .toList();
        frozen.keep(report, together);
        var pin = new FigurePin(draft.reason(), caller.name(), BusinessClock.now(clock), null);
        together.forEach(one -> report.pin(one.figure().code().toString(), pin));
        journal.append(
                REPORT_FIGURE_PINNED, told(report, code), draft.reason(), new Told(null), new Told(draft.value()));
        return report;
    }

    Report unpin(Report report, String code) {
        report.requireDraft();
        var counted = figures.of(report);
        var asked = counted.stream()
                .filter(one -> one.code().toString().equals(code))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        if (!report.pins.containsKey(code)) {
            throw ReportProblem.REPORT_FIGURE_NOT_PINNED.problem();
        }
        counted.stream()
                .map(Figure::code)
                .filter(one -> belong(one, asked.code()))
                .forEach(one -> report.unpin(one.toString(), BusinessClock.now(clock)));
        frozen.drop(report);
        journal.append(REPORT_FIGURE_UNPINNED, told(report, code), new Told(asked.value()), new Told(null));
        return report;
    }

    private static Figures.WithRows find(Stream<Figures.WithRows> counted, String code) {
        return counted.filter(one -> one.figure().code().toString().equals(code))
                .findFirst()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
    }

    private static PlaceInReport told(Report report, String code) {
        return new PlaceInReport(
                report, "số liệu “%s”".formatted(FigureCode.of(code).name(Language.VI)));
    }

    /** Whether one statement says both: a share and its whole ("12/16"), or how often and how much, in each measure, on one kind of channel. */
    private static boolean belong(FigureCode one, FigureCode other) {
        return one.equals(other)
                || Objects.equals(one.detail(), other.detail())
                        && STATEMENTS.stream().anyMatch(said -> said.containsAll(EnumSet.of(one.kind(), other.kind())));
    }
}
