/** A unit's plan for a year: its text as written, its topics and targets, and its states from draft to closed. */
package vn.loa.work.plan;
