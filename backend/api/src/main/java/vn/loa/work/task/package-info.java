/** Tasks: who leads, who coordinates, the deadline or recurrence, and the state. */
package vn.loa.work.task;
