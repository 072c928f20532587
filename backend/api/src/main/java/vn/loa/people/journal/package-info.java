/** Append-only facts: history, audit and notifications read here what was done, by whom and why. */
package vn.loa.people.journal;
