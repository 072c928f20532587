package vn.loa.figures.report;

import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.REPORT_COMPILE;
import static vn.loa.people.access.Action.REPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.EntityTags;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Scoped;
import vn.loa.people.journal.Journal;
import vn.loa.problem.Fault;

/** The door to a report's sections. The coordinator writes all of them, whoever keeps the money also the one on money. */
@ApplicationScoped
class ReportSections {
    /** A section as the journal tells of it: a fact of its report. */
    private record Told(ReportSection section) implements Scoped {
        @Override
        public UUID id() {
            return section.report.id();
        }

        @Override
        public UUID unitId() {
            return section.report.unitId();
        }

        @Override
        public String unitPath() {
            return section.report.unitPath();
        }

        @Override
        public String subjectTitle() {
            return section.report.title + ", mục " + section.code;
        }
    }

    @Inject
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Reports reports;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    ReportSection edit(UUID reportId, String code, String ifMatch, SectionDraft draft) {
        var report = reports.get(reportId, REPORT_READ);
        ReportSection section = ReportSection.<ReportSection>find("report = ?1 and code = ?2", report, code)
                .firstResultOptional()
                .orElseThrow(Fault.NO_SUCH_THING::problem);
        if (!mayEdit(section)) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        em.refresh(report, LockModeType.PESSIMISTIC_READ);
        EntityTags.match(ifMatch, section.version());
        var before = section.edit(draft, caller.name(), clock.instant());
        journal.append(ReportFact.REPORT_SECTION_EDITED, new Told(section), before, section.draft());
        em.flush();
        return section;
    }

    /** What may be done to it now. */
    List<Action> can(ReportSection section) {
        return section.report.state == ReportState.DRAFT && mayEdit(section) ? List.of(REPORT_COMPILE) : List.of();
    }

    private boolean mayEdit(ReportSection section) {
        return caller.may(REPORT_COMPILE, section.report) || section.money && caller.may(BUDGET_EDIT, section.report);
    }
}
