package vn.loa.exchange.inbox;

import static vn.loa.people.access.Action.*;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.loa.exchange.inbox.InboxItem.Kind;
import vn.loa.figures.report.Completeness;
import vn.loa.figures.report.CompletenessSummary;
import vn.loa.figures.report.Report;
import vn.loa.figures.report.Reports;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Tongue;
import vn.loa.people.access.Caller;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitKind;
import vn.loa.work.figure.Share;

/** The reports that wait for the caller: to be signed, sent or mended by the unit, or decided on because a unit below sent them. */
@RequestScoped
class WaitingReports {
    /** How many reports of units below are listed one by one. */
    private static final int SHOWN = 20;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    Caller caller;

    @Inject
    Reports reports;

    @Inject
    Completeness completeness;

    @Inject
    Tongue tongue;

    @Inject
    Clock clock;

    /**
     * @param due the unit's reports, as {@link Reports#of} finds them
     * @param written how many sections of each draft have text
     */
    List<InboxItem> of(Unit unit, List<Report> due, Map<UUID, Share> written) {
        var items = new ArrayList<InboxItem>();
        // What was corrected is done with: its correction is what there is to do.
        var now = BusinessClock.now(clock);
        var standing = due.stream().filter(report -> !report.lapsed(now)).toList();
        var latest = standing.stream()
                .filter(report -> standing.stream().noneMatch(other -> other.corrects(report)))
                .toList();
        for (var report : latest) {
            kind(unit, report)
                    .map(kind -> kind == Kind.REPORT_REOPENED
                            ? reopened(report)
                            : InboxItem.document(
                                    kind,
                                    report.id(),
                                    report.subjectTitle(),
                                    report.dueOn(),
                                    kind == Kind.REPORT_RETURNED ? report.returnReason() : null,
                                    kind == Kind.REPORT_RETURNED ? written.get(report.id()) : null))
                    .ifPresent(items::add);
        }
        if (decidesBelow(unit)) {
            reports.awaiting(unit, SHOWN).forEach(report -> items.add(InboxItem.below(report)));
        }
        return items;
    }

    /** How far the units below are, for those who decide on their reports. */
    Optional<CompletenessSummary> below(Unit unit, LocalDate soon) {
        return decidesBelow(unit) ? completeness.summary(unit, soon) : Optional.empty();
    }

    private boolean decidesBelow(Unit unit) {
        return unit.kind() != UnitKind.COMMUNE && caller.units(REPORT_ACCEPT).contains(unit.id());
    }

    /** Until when which section can be edited, and why. */
    private InboxItem reopened(Report report) {
        var reopening = report.reopened(BusinessClock.now(clock)).orElseThrow();
        var until = reopening.until().atZone(BusinessClock.ZONE);
        return InboxItem.document(
                Kind.REPORT_REOPENED,
                report.id(),
                report.subjectTitle(),
                until.toLocalDate(),
                tongue.say(
                        "Mục {0}, sửa và trình trước {1}: {2}",
                        "Section {0}, to be handed in before {1}: {2}",
                        reopening.section(),
                        MOMENT.format(until),
                        reopening.reason()),
                null);
    }

    /** What the caller has to do with the unit's own report, if anything. */
    private Optional<Kind> kind(Unit unit, Report report) {
        return switch (report.state()) {
            case DRAFT, RETURNED ->
                Optional.of(report.returnReason() != null ? Kind.REPORT_RETURNED : Kind.REPORT_REOPENED)
                        .filter(kind -> kind == Kind.REPORT_RETURNED
                                || report.reopened(BusinessClock.now(clock)).isPresent())
                        .filter(kind -> caller.may(REPORT_COMPILE, unit));
            case SUBMITTED -> Optional.of(Kind.REPORT_TO_APPROVE).filter(kind -> caller.may(REPORT_APPROVE, unit));
            case APPROVED -> Optional.of(Kind.REPORT_TO_SEND).filter(kind -> caller.may(REPORT_SEND, unit));
            case SENT, RECEIVED, ACCEPTED -> Optional.empty();
        };
    }
}
