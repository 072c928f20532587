/** Append-only facts: history, audit and notifications read who did what, and why. */
package vn.loa.people.journal;
