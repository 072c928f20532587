package vn.loa.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Patience;

/** Work that fails, as while the database is away, is done when the worker is next woken. */
class WorkerTest {
    private final Worker worker = new Worker("test-worker");

    @AfterEach
    void end() throws InterruptedException {
        worker.end();
    }

    @Test
    void aCallThatFailsEndsNothing() {
        var uncaught = new AtomicReference<Throwable>();
        var failed = new AtomicBoolean();
        worker.wake(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.set(failure));
            failed.set(true);
            throw new IllegalStateException("the database is away");
        });
        Patience.until(() -> failed.get() && !worker.busy());
        var done = new AtomicBoolean();
        worker.wake(() -> done.set(true));
        Patience.until(done::get);
        assertThat(uncaught).hasNullValue();
    }
}
