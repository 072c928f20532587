/** A unit's plan for a year: its text as written, its topics and targets, and its way from draft to closed. */
package vn.loa.work.plan;
