package vn.loa.figures.report;

import static vn.loa.people.access.Action.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.http.Warning;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.work.figure.Figure;
import vn.loa.work.figure.FigureKind;
import vn.loa.work.plan.IssuanceDraft;

/** Reports as clients see them, with sections and figures, in a number of statements that does not grow with the reports. */
@ApplicationScoped
class ReportViews {
    @Inject
    ReportFigures figures;

    @Inject
    ReportSections sections;

    @Inject
    ReportParts parts;

    @Inject
    PartFigures summed;

    @Inject
    ReportSteps steps;

    @Inject
    ReportChain chain;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    List<FigureView> figures(Report report) {
        return views(report, figures.look(List.of(report)).get(report.id()));
    }

    List<ReportPartView> parts(Report report) {
        var added = summed.each(report);
        return parts.of(report).stream()
                .map(part -> ReportPartView.of(
                        part,
                        report.basis,
                        part.taken() ? added.getOrDefault(part.takenId(), List.of()) : List.of(),
                        tongue.language()))
                .toList();
    }

    SectionView view(ReportSection section) {
        return SectionView.of(section, known(figures.of(section.report)), sections.can(section));
    }

    List<ReportView> of(List<Report> reports) {
        var counted = figures.look(reports);
        var written = sections.of(reports).stream().collect(Collectors.groupingBy(section -> section.report.id()));
        var corrections = chain.corrections(reports);
        var summedUp = parts.of(reports);
        return reports.stream()
                .map(report -> view(
                        report,
                        written.getOrDefault(report.id(), List.of()),
                        counted.get(report.id()),
                        standing(corrections.get(report.id())),
                        summedUp.getOrDefault(report.id(), List.of())))
                .toList();
    }

    /** Null for none, and for one whose time is over. */
    private Report standing(Report correction) {
        return correction == null || correction.lapsed(BusinessClock.now(clock)) ? null : correction;
    }

    private ReportView view(
            Report report, List<ReportSection> written, LookedAt looked, Report correction, List<ReportPart> summedUp) {
        var today = BusinessClock.today(clock);
        var counted = looked.figures();
        var known = known(counted);
        var issuance = report.issuance == null ? IssuanceDraft.NONE : report.issuance;
        var now = BusinessClock.now(clock);
        return new ReportView(
                report.id(),
                report.unit().ref(),
                report.plan.ref(),
                report.period,
                report.year,
                report.title,
                report.from,
                report.to,
                report.dueOn,
                report.late(today),
                report.way.state,
                report.recipients,
                report.place,
                report.documentNumber(),
                issuance.issuedOn(),
                issuance.signer(),
                issuance.signerTitle(),
                issuance.signingAuthority(),
                report.scan,
                report.way.submitted == null ? null : report.way.submitted.by(),
                report.way.submitted == null ? null : report.way.submitted.at(),
                report.frozenAt,
                report.contentHash,
                report.way.returnReason,
                report.way.returnedSections,
                report.way.returnedFigures,
                report.edition,
                report.basis,
                CorrectedView.of(report.corrects),
                correction == null || !caller.sees(correction) ? null : correction.ref(),
                ReopeningView.of(report.reopening, now),
                correction == null || correction.way.state.sent() ? null : ReopeningView.of(correction.reopening, now),
                report.way.sentOn,
                report.way.sent == null ? null : report.way.sent.by(),
                report.way.received == null ? null : report.way.received.by(),
                report.way.received == null ? null : report.way.received.at(),
                report.way.decided == null ? null : report.way.decided.by(),
                report.way.decided == null ? null : report.way.decided.at(),
                report.publicSince,
                written.stream()
                        .map(section -> SectionView.of(section, known, sections.can(section)))
                        .toList(),
                views(report, looked),
                blocking(report, written, known),
                warnings(report, looked, summedUp, today),
                report.createdAt,
                updatedAt(report, written),
                report.version(),
                can(report, correction));
    }

    private List<FigureView> views(Report report, LookedAt looked) {
        return looked.figures().stream()
                .map(figure -> FigureView.of(
                        report, figure, looked.computed().get(figure.code().toString()), tongue.language()))
                .toList();
    }

    private static Set<String> known(List<Figure> counted) {
        return Figure.byCode(counted).keySet();
    }

    private List<Warning> blocking(Report report, List<ReportSection> written, Set<String> known) {
        return report.way.state != ReportState.DRAFT
                ? List.of()
                : written.stream()
                        .flatMap(section -> SectionGap.of(section, known))
                        .map(gap -> gap.warning(tongue))
                        .toList();
    }

    private List<Warning> warnings(Report report, LookedAt looked, List<ReportPart> summedUp, LocalDate today) {
        var warnings = new ArrayList<>(PartWarnings.of(report, summedUp, tongue));
        if (report.way.state == ReportState.DRAFT && !today.isAfter(report.to)) {
            warnings.add(warning(
                    report, "WINDOW_STILL_OPEN", "Kỳ số liệu chưa kết thúc.", "The data window is still open."));
        }
        if (report.issuance != null && !report.issuance.issuedOn().isAfter(report.to)) {
            warnings.add(warning(
                    report,
                    "ISSUED_BEFORE_WINDOW_END",
                    "Báo cáo được ký trước khi kỳ số liệu kết thúc.",
                    "The report was signed before its data window ended."));
        }
        pinned(report, looked).forEach(warnings::add);
        var proven = Figure.byCode(looked.figures()).get(FigureKind.WITH_EVIDENCE.code());
        if (proven.value() < proven.denominator()) {
            warnings.add(warning(
                    report,
                    "ACTIVITIES_WITHOUT_EVIDENCE",
                    "{0} hoạt động trong kỳ chưa có tài liệu kiểm chứng.",
                    "Activities of the period without evidence: {0}.",
                    proven.denominator() - proven.value()));
        }
        return warnings;
    }

    /** Pinned figures that are not what is counted. */
    private Stream<Warning> pinned(Report report, LookedAt looked) {
        return looked.figures().stream()
                .filter(figure ->
                        looked.computed().getOrDefault(figure.code().toString(), figure.value()) != figure.value())
                .map(figure -> warning(
                        report,
                        "PINNED_FIGURE_DIFFERS",
                        "“{0}” được ghim ở {1}; tính từ những gì đã ghi là {2}.",
                        "“{0}” is pinned at {1}; what was logged counts {2}.",
                        figure.code().name(tongue.language()),
                        figure.value(),
                        looked.computed().get(figure.code().toString())));
    }

    private Warning warning(Report report, String code, String vi, String en, Object... arguments) {
        return new Warning(code, report.id(), tongue.say(vi, en, arguments));
    }

    /** Editing a section edits the report, but does not change the report's own version. */
    private static Instant updatedAt(Report report, List<ReportSection> written) {
        return written.stream()
                .map(section -> section.updatedAt)
                .filter(Objects::nonNull)
                .reduce(report.updatedAt(), (a, b) -> a.isAfter(b) ? a : b);
    }

    private List<Action> can(Report report, Report correction) {
        var actions =
                switch (report.way.state) {
                    case DRAFT -> drafted(report);
                    case SUBMITTED -> List.of(REPORT_READ, REPORT_SUBMIT, REPORT_RETURN, REPORT_APPROVE);
                    case APPROVED ->
                        List.of(REPORT_READ, REPORT_COMPILE, REPORT_RETURN, REPORT_SCAN, REPORT_SEND, REPORT_PUBLISH);
                    case SENT, RECEIVED ->
                        List.of(REPORT_READ, REPORT_COMPILE, REPORT_SCAN, REPORT_ACCEPT, REPORT_REOPEN, REPORT_PUBLISH);
                    case RETURNED -> List.of(REPORT_READ, REPORT_COMPILE, REPORT_PUBLISH);
                    case ACCEPTED -> List.of(REPORT_READ, REPORT_COMPILE, REPORT_REOPEN, REPORT_PUBLISH);
                };
        return caller.allowed(report, actions).stream()
                .filter(action -> action != REPORT_APPROVE || steps.mayApprove(report))
                .filter(action -> action != REPORT_COMPILE || correction == null)
                .filter(action -> !reopens(action, report) || mayReopen(correction))
                .filter(action ->
                        action != REPORT_ACCEPT || chain.mayAccept(report) && !ReportChain.replaced(correction))
                .toList();
    }

    /** Of a section that was opened again the section itself says whether it may be edited. */
    private List<Action> drafted(Report report) {
        if (report.live()) {
            return List.of(REPORT_READ, REPORT_COMPILE, REPORT_SUBMIT);
        }
        return report.lapsed(BusinessClock.now(clock)) ? List.of(REPORT_READ) : List.of(REPORT_READ, REPORT_SUBMIT);
    }

    private static boolean reopens(Action action, Report report) {
        return action == REPORT_REOPEN || action == REPORT_RETURN && report.way.state == ReportState.APPROVED;
    }

    /** Nobody corrects it yet, or only in the section that is open. */
    private static boolean mayReopen(Report correction) {
        return correction == null || correction.way.state == ReportState.DRAFT && correction.reopening != null;
    }
}
