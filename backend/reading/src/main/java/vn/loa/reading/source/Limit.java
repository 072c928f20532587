package vn.loa.reading.source;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * What reading one document may take. Libraries that take a file apart are asked to come by here as often as they can be made to, so that
 * a file built to swell, to nest or to go in circles ends in a problem instead of taking the server with it.
 */
final class Limit {
    static final int PAGES = 1_000;
    static final int CHARACTERS = 5_000_000;
    static final int LINES = 200_000;
    /** Word itself nests a nested table's text some thirty elements deep. */
    static final int DEPTH = 250;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long until;

    Limit(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    /** @throws CancellationException where the reading thread was interrupted */
    void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (System.nanoTime() > until) {
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

    /** Bytes this thread has ever asked the heap for. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
