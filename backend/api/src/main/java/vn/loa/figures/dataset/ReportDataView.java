package vn.loa.figures.dataset;

import java.util.List;

/** The whole table. */
record ReportDataView(List<ReportDataRow> items) {}
