package vn.loa.people.journal;

/**
 * A position in the one order of all units' facts: by the transaction's number, then as written.
 *
 * <p>A plain sequence is not enough: numbers are drawn before the commit, so 8 may be there for all to see while 7 is still being
 * written, and who has heard 8 goes on from 9. A transaction's number rises the same way, but the database knows which ones are still
 * at work: below the lowest of these ({@code journal_horizon()}) nothing can appear any more. Who hears only what lies below, in this
 * order, misses nothing and hears nothing twice; a long transaction makes listeners wait, never skip.
 */
record Position(long xact, long ordinal) {}
