/** A unit's reports on its plan: the calendar of periods, figures from dated rows inside a window, the paper that is signed. */
package vn.loa.figures.report;
