/** Amendments: what changes in an issued plan, drafted, submitted and issued as a numbered paper of its own. */
package vn.loa.work.amendment;
