package vn.loa.launcher;

import java.io.IOException;
import java.time.Duration;

/** Starts the server of a data folder again, at its old port, when it died while the application runs. */
final class ClusterWatch implements Runnable {
    private static final System.Logger LOG = System.getLogger(ClusterWatch.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);
    /** Between attempts that fail, while the disk is full for instance. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Cluster cluster;
    private boolean ended;
    private int port;

    ClusterWatch(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Needs a running server, whose port it keeps. */
    void begin() throws IOException {
        port = Postmaster.of(cluster.data()).orElseThrow().port();
        Thread.ofPlatform().name("postgres-watch").daemon().start(this);
    }

    /** Waits for an attempt that is under way; afterwards the server is not started again. */
    synchronized void end() {
        ended = true;
    }

    @Override
    public void run() {
        try {
            for (var well = true; !Thread.interrupted(); Thread.sleep(well ? LOOK : PATIENCE)) {
                well = look();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the server runs. */
    private synchronized boolean look() {
        try {
            if (ended || Postmaster.of(cluster.data()).filter(Postmaster::lives).isPresent()) {
                return true;
            }
            LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended by itself; starting it again");
            cluster.start(port);
            LOG.log(System.Logger.Level.INFO, "PostgreSQL runs again");
            return true;
        } catch (Refusal failure) {
            LOG.log(System.Logger.Level.ERROR, failure.getMessage());
            return false;
        } catch (IOException | RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL could not be started again", failure);
            return false;
        }
    }
}
