/** The trade's terms that a document names and the rows of a plan keep: kinds of clause, channel, assignee and funding. */
package vn.loa.reading.term;
