/** What is said about a task, and whom it calls upon. */
package vn.loa.work.comment;
