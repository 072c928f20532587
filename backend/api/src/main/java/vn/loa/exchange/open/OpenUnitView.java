package vn.loa.exchange.open;

import java.util.List;

/** A unit with all it made public, the newest first. */
record OpenUnitView(
        OpenUnitRef unit, List<OpenPlanSummary> plans, List<OpenReportSummary> reports, OpenLicence licence) {}
