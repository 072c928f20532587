/** The terms in documents that the rows of a plan store: kinds of clause, channel, assignee and funding. */
package vn.loa.reading.term;
