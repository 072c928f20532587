package vn.loa.people.journal;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.loa.kernel.sql.Worker;

/**
 * Runs the listeners: at once when this process has written facts, and every few seconds for facts of another process, or of one that
 * stopped in between. Each has its own thread, so that a slow one does not delay the others.
 */
@ApplicationScoped
class Listeners {
    private final Map<String, Worker> workers = new ConcurrentHashMap<>();

    @All
    @Inject
    List<JournalListener> listeners;

    @Inject
    Hearing hearing;

    void begin(@Observes @Priority(30) StartupEvent started) {
        hearing.raiseNumbers();
        listeners.forEach(hearing::register);
        wake();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (var worker : workers.values()) {
            worker.end();
        }
    }

    @Scheduled(every = "5s", delayed = "5s")
    void wake() {
        listeners.forEach(listener -> workers.computeIfAbsent("journal-" + listener.name(), Worker::new)
                .wake(() -> hearAll(listener)));
    }

    private void hearAll(JournalListener listener) {
        boolean any = false;
        while (hearing.hear(listener)) {
            any = true;
        }
        if (any) {
            // Its transactions were open while the others read, and may have hidden facts from them.
            wake();
        }
    }
}
