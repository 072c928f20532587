package vn.loa.reading.source;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * The resource limit of reading one document. Parsing libraries call this as often as possible, so that
 * a file made to expand, to nest or to loop ends in a problem and does not stop the server.
 */
final class Limit {
    static final int PAGES = 1_000;
    static final int CHARACTERS = 5_000_000;
    static final int LINES = 200_000;
    /** Word itself nests a nested table's text some thirty elements deep. */
    static final int DEPTH = 250;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** In nanoseconds of this thread's own work: on a busy machine a document has as much of it as on an idle one. */
    private final long until;

    Limit(Duration time) {
        until = THREADS.getCurrentThreadCpuTime() + time.toNanos();
    }

    /** @throws CancellationException if the reading thread was interrupted */
    void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (THREADS.getCurrentThreadCpuTime() > until) {
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }

    void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }

    static void checkPages(int pages) {
        if (pages > PAGES) {
            throw SourceProblem.DOCUMENT_TOO_LONG.problem(PAGES, CHARACTERS / 1_000_000);
        }
    }

    /** Bytes this thread has allocated so far. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
