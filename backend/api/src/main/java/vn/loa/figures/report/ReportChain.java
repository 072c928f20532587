package vn.loa.figures.report;

import static vn.loa.figures.report.ReportFact.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.file.KeptFile;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.people.access.Caller;
import vn.loa.people.account.SeparationOfDuty;
import vn.loa.people.door.Stamp;
import vn.loa.people.journal.Journal;

/** What becomes of a signed report: its scan attached; made public or taken back; sent by its unit, received and accepted by the unit above; what is returned is corrected by a next edition. */
@ApplicationScoped
class ReportChain {
    @Inject
    Caller caller;

    @Inject
    SeparationOfDuty duty;

    @Inject
    Reports reports;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    Report send(Report report, DispatchDraft draft) {
        report.send(draft.sentOn(), BusinessClock.today(clock), stamp());
        journal.append(REPORT_SENT, report, draft.note());
        return report;
    }

    Report receive(Report report) {
        requireLatest(report);
        report.receive(stamp());
        journal.append(REPORT_RECEIVED, report);
        return report;
    }

    Report accept(Report report, String note) {
        requireLatest(report);
        if (!mayAccept(report)) {
            throw ReportProblem.REPORT_SUBMITTER_CANNOT_ACCEPT.problem();
        }
        report.accept(stamp());
        journal.append(REPORT_ACCEPTED, report, note);
        return report;
    }

    /** The same file once more changes nothing. */
    Report attach(Report report, KeptFile file) {
        requireLatest(report);
        var before = report.scan;
        if (before == null || !before.sha256().equals(file.sha256())) {
            report.attach(ReportScan.of(file, stamp()), BusinessClock.now(clock));
            journal.append(REPORT_SCAN_ATTACHED, report, ReportScan.Told.of(before), ReportScan.Told.of(report.scan));
        }
        return report;
    }

    Report detach(Report report) {
        requireLatest(report);
        var before = report.scan;
        report.detach(BusinessClock.now(clock));
        journal.append(REPORT_SCAN_REMOVED, report, ReportScan.Told.of(before), ReportScan.Told.of(null));
        return report;
    }

    Report makePublic(Report report) {
        report.makePublic(BusinessClock.now(clock));
        journal.append(REPORT_MADE_PUBLIC, report);
        return report;
    }

    Report makePrivate(Report report) {
        report.makePrivate(BusinessClock.now(clock));
        journal.append(REPORT_MADE_PRIVATE, report);
        return report;
    }

    /** Whether the caller neither submitted nor sent it, or the unit above has nobody else. */
    boolean mayAccept(Report report) {
        var above = report.unit().parent();
        return above != null
                && Stream.of(report.way.submitted, report.way.sent)
                        .filter(Objects::nonNull)
                        .allMatch(stamp -> duty.allows(stamp.byId(), above.id()));
    }

    /** @throws vn.loa.problem.Problem 409 where a correction of it was sent: the unit above decides on the latest */
    void requireLatest(Report report) {
        if (replaced(corrections(List.of(report)).get(report.id()))) {
            throw ReportProblem.REPORT_CORRECTED.problem();
        }
    }

    /** By the id of what they correct, drafted ones too. */
    Map<UUID, Report> corrections(Collection<Report> corrected) {
        return reports.corrections(corrected);
    }

    /** @param correction null for none */
    static boolean replaced(Report correction) {
        return correction != null && correction.way.state.sent();
    }

    private Stamp stamp() {
        return Stamp.of(caller, clock);
    }
}
