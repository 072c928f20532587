package vn.loa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Stops the server when the JVM ends: after the application has closed its connections, first smart, then fast. Holds the
 * locks until then. Everything it needs is made beforehand, because in dev mode its class loader is closed by the time it
 * runs.
 *
 * @param watch ends first, or it would start the server again
 * @param serving whether the application still runs; its own shutdown hook works at the same time
 * @param leftover a folder to delete afterwards, or null
 */
record ClusterStop(
        List<Command> steps, Optional<ClusterWatch> watch, BooleanSupplier serving, List<HomeLock> locks, Path leftover)
        implements Runnable {
    /** More than the application takes for its last requests. */
    private static final long GRACE = Duration.ofSeconds(45).toNanos();

    static void atExit(
            Cluster cluster,
            Optional<ClusterWatch> watch,
            BooleanSupplier serving,
            List<HomeLock> locks,
            Path leftover) {
        var steps = cluster.durable()
                ? List.of(cluster.stop("smart", 5), cluster.stop("fast", 60))
                : List.of(cluster.stop("immediate", 20));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(new ClusterStop(steps, watch, serving, locks, leftover), "postgres-stop"));
    }

    @Override
    public void run() {
        var start = System.nanoTime();
        try {
            while (serving.getAsBoolean() && System.nanoTime() - start < GRACE) {
                Thread.sleep(20);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        watch.ifPresent(ClusterWatch::end);
        for (var step : steps) {
            if (step.run(Duration.ofSeconds(90)) == 0) {
                break;
            }
        }
        if (leftover != null) {
            try {
                FileTree.delete(leftover);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
