package vn.loa.figures.report;

import static java.util.stream.Collectors.toMap;
import static vn.loa.people.access.Action.BUDGET_EDIT;
import static vn.loa.people.access.Action.REPORT_COMPILE;
import static vn.loa.people.access.Action.REPORT_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.figures.regime.SectionOutline;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.EntityTags;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;
import vn.loa.people.access.Caller;
import vn.loa.people.door.Repository;
import vn.loa.people.journal.Journal;
import vn.loa.people.unit.Unit;
import vn.loa.problem.Fault;
import vn.loa.work.figure.Share;

/** The door to a report's sections. The coordinator writes all of them, the accountant also the one on money. */
@ApplicationScoped
class ReportSections extends Repository<ReportSection> {
    private static final String WRITTEN = """
            select r.id, count(*) filter (where s.text ~ '\\S') as done, count(*) as total
            from report r join report_section s on s.report_id = r.id
            where r.unit_id = :unit and r.state = 'DRAFT' group by r.id
            """;

    private record Written(UUID id, long done, long total) {}

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Reports reports;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    ReportSections() {
        super(ReportSection.class);
    }

    /** In their order. */
    List<ReportSection> of(Collection<Report> reports) {
        return list("where holds(?1, report.id) order by position", Report.idsOf(reports));
    }

    /** How many sections of each draft of {@code unit} have text. */
    Map<UUID, Share> written(Unit unit) {
        return sql.of(WRITTEN).bind("unit", unit.id()).list(Written.class).stream()
                .collect(toMap(Written::id, written -> Share.of(written.done, written.total)));
    }

    /** Creates the sections of {@code outline} for a new {@code report}. */
    void lay(Report report, List<SectionOutline> outline) {
        for (int i = 0; i < outline.size(); i++) {
            add(new ReportSection(report, i, outline.get(i)));
        }
    }

    /** Gives a correction the text of what it corrects. */
    void copy(Report corrected, Report correction) {
        of(List.of(corrected)).forEach(section -> add(new ReportSection(correction, section)));
    }

    ReportSection edit(UUID reportId, String code, String ifMatch, SectionDraft draft) {
        var report = reports.get(reportId, REPORT_READ);
        var section = first("where report = ?1 and code = ?2", report, code).orElseThrow(Fault.NO_SUCH_THING::problem);
        if (!mayEdit(section)) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        reports.hold(report);
        EntityTags.match(ifMatch, section.version());
        var before = section.draft();
        section.edit(draft, caller.name(), BusinessClock.now(clock));
        journal.append(
                ReportFact.REPORT_SECTION_EDITED,
                new PlaceInReport(report, "mục " + section.code),
                before,
                section.draft());
        sql.flush();
        return section;
    }

    /** The actions allowed on it now. */
    List<Action> can(ReportSection section) {
        return section.report.open(section.code, BusinessClock.now(clock)) && mayEdit(section)
                ? List.of(REPORT_COMPILE)
                : List.of();
    }

    private boolean mayEdit(ReportSection section) {
        return caller.may(REPORT_COMPILE, section.report) || section.money && caller.may(BUDGET_EDIT, section.report);
    }
}
