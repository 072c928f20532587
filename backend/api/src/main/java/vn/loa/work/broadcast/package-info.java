/** What is planned on the channels day by day: drafted, reviewed, approved, then aired, or not. */
package vn.loa.work.broadcast;
