package vn.loa.people.journal;

/**
 * A position in the one order of all units' facts: by the transaction's number, then as written.
 *
 * <p>A plain sequence is not enough: numbers are drawn before the commit, so 8 may be visible while 7 is still being written, and a
 * listener that has heard 8 continues from 9. A transaction's number rises the same way, but the database knows which ones are still open:
 * below the lowest of these ({@code journal_horizon()}) nothing new can appear. A listener that hears only facts below it, in this order,
 * misses none and hears none twice; a long transaction makes listeners wait, never skip.
 */
record Position(long xact, long ordinal) {}
