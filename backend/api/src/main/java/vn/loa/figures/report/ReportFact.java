package vn.loa.figures.report;

import vn.loa.people.journal.Fact;

enum ReportFact implements Fact {
    REPORT_COMPILED,
    REPORT_EDITED,
    REPORT_SECTION_EDITED,
    REPORT_DELETED,
    REPORT_SUBMITTED,
    REPORT_WITHDRAWN,
    REPORT_RETURNED,
    REPORT_APPROVED,
    REPORT_SENT,
    REPORT_RECEIVED,
    REPORT_ACCEPTED,
    REPORT_CORRECTION_BEGUN
}
