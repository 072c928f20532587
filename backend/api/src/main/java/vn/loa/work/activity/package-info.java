/** What was done, logged once where it happened: progress, indicators and reports follow from these rows. */
package vn.loa.work.activity;
