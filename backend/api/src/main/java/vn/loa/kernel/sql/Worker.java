package vn.loa.kernel.sql;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread for work that rows ask for. It is woken where there may be some; a call that fails, as while the database is away, is logged, and
 * the next one finds the work again.
 */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final String name;
    private final ThreadPoolExecutor thread;

    public Worker(String name) {
        this.name = name;
        // At most one call waits while another runs; more would find nothing new.
        thread = new ThreadPoolExecutor(
                0,
                1,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                Thread.ofPlatform().name(name).daemon().factory(),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    public void wake(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warnf(e, "%s stopped; it goes on when next woken", name);
            }
        });
    }

    public boolean busy() {
        return thread.getActiveCount() > 0;
    }

    public boolean ending() {
        return thread.isShutdown();
    }

    /** Interrupts what runs and waits for it, five seconds at most. */
    public void end() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }
}
