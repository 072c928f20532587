package vn.loa.bench;

import java.util.UUID;

/** The id of the n-th row of a table: whoever makes the load can name every row. */
enum Ids {
    ACCOUNT,
    ASSIGNEE,
    CHANNEL,
    PLAN,
    CLAUSE,
    TOPIC,
    TARGET,
    SERIES,
    OCCURRENCE,
    TASK,
    ACTIVITY,
    EVIDENCE,
    BUDGET,
    ALLOCATION,
    LINE,
    EXPENDITURE,
    REPORT,
    SECTION;

    UUID of(long n) {
        return new UUID(0xb000_0000_0000_7000L | (long) (ordinal() + 1) << 48, 0x8000_0000_0000_0000L | n);
    }
}
