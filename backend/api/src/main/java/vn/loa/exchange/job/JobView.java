package vn.loa.exchange.job;

import jakarta.annotation.Nullable;
import java.time.Instant;
import vn.loa.kernel.job.JobName;

/**
 * One job.
 *
 * @param everySeconds from one turn to the next; absent where every process does it all the time
 * @param nextAt when its next turn is; absent where every process does it all the time, or none has begun with it yet
 * @param startedAt the last run, also one that found nothing to do; absent before the first
 * @param endedAt absent while it runs, or where the server stopped in the middle of it
 * @param lastRun the last one that did something or failed
 * @param failures how many failed within seven days
 */
record JobView(
        JobName name,
        @Nullable Long everySeconds,
        @Nullable Instant nextAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable JobRunView lastRun,
        int failures) {}
