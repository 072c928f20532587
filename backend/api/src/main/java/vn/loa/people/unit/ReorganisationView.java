package vn.loa.people.unit;

import java.util.List;

/** The units a reorganisation took from, and those it made. */
record ReorganisationView(List<UnitView> from, List<UnitView> to) {}
