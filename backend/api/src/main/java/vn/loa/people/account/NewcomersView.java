package vn.loa.people.account;

import java.util.List;
import vn.loa.people.unit.UnitRef;

/** The slips of people who got accounts at a unit. */
record NewcomersView(UnitRef unit, List<Slip> slips) {}
