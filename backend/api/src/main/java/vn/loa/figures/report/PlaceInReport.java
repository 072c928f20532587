package vn.loa.figures.report;

import java.util.UUID;
import vn.loa.people.access.Scoped;

/**
 * A part of a report in the journal: a fact of its report.
 *
 * @param what "mục II"
 */
record PlaceInReport(Report report, String what) implements Scoped {
    @Override
    public UUID id() {
        return report.id();
    }

    @Override
    public UUID unitId() {
        return report.unitId();
    }

    @Override
    public String unitPath() {
        return report.unitPath();
    }

    @Override
    public String subjectTitle() {
        return report.title + ", " + what;
    }
}
