package vn.loa.figures.regime;

import vn.loa.people.journal.Fact;

enum ReportingRegimeFact implements Fact {
    REPORTING_REGIME_SET,
    REPORTING_REGIME_EDITED,
    REPORTING_REGIME_REMOVED
}
