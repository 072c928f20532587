/** What came of each day of a task that recurs: done by an activity, missed, excused or merged into another task. */
package vn.loa.work.settlement;
