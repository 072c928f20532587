package vn.loa.figures.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.loa.figures.report.Contributors.Contributor;

/**
 * One line of a consolidated report: the edition of another unit's report that is summed in it, or a unit whose report it went without.
 *
 * @param name the unit's on the last day of the window
 * @param state of its report when it was looked at; null where there was none
 * @param daysLate behind its deadline, 0 for in time
 * @param takenId the edition that is summed, and what it was; null for none, as all that follows
 * @param newerId an edition sent since, beyond {@code edition}; null for none
 */
record ReportPart(
        UUID reportId,
        UUID contributorId,
        String name,
        ReportState state,
        LocalDate dueOn,
        int daysLate,
        UUID takenId,
        Integer edition,
        String documentNumber,
        LocalDate sentOn,
        String contentHash,
        UUID newerId,
        Integer newerEdition,
        ReportState newerState) {
    static ReportPart of(Report report, Contributor by, SentEdition taken) {
        return new ReportPart(
                report == null ? null : report.id(),
                by.unit().id(),
                by.name(),
                taken.state(),
                taken.dueOn(),
                taken.daysLate(),
                taken.id(),
                taken.edition(),
                taken.documentNumber(),
                taken.sentOn(),
                taken.contentHash(),
                null,
                null,
                null);
    }

    static ReportPart missing(Report report, Contributor by, ReportState state, LocalDate dueOn, int daysLate) {
        return new ReportPart(
                report == null ? null : report.id(),
                by.unit().id(),
                by.name(),
                state,
                dueOn,
                daysLate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    boolean taken() {
        return takenId != null;
    }

    /** Whether an edition was sent since that takes the place of the one summed, or can be summed now. */
    boolean outrun(ConsolidationBasis basis) {
        return newerId != null && (taken() || basis.takes(newerState));
    }

    /** What of it is hashed. */
    Map<String, Object> content() {
        var content = new TreeMap<String, Object>(Map.of(
                "unit", contributorId.toString(), "name", name, "dueOn", dueOn.toString(), "daysLate", daysLate));
        if (state != null) {
            content.put("state", state.name());
        }
        if (taken()) {
            content.put("report", takenId.toString());
            content.put("edition", edition);
            content.put("contentHash", contentHash);
        }
        return content;
    }
}
