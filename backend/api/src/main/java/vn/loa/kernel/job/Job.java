package vn.loa.kernel.job;

import java.time.Duration;

/** Work of which one process does each turn. Any bean of this type is a job; {@link JobClock} runs it. */
public interface Job {
    JobName name();

    /** From the beginning of one turn to that of the next. */
    Duration every();

    /**
     * There is no caller. A failure ends the turn, and what it did in an open transaction is undone; the next turn finds the work again.
     *
     * @param turn is told what is done once it is, in a transaction at its end
     */
    void run(Turn turn);
}
