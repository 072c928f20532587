package vn.loa.kernel.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import vn.loa.kernel.sql.Worker;

/** Looks every now and then which jobs are due, and does what no other process has taken. Each has its own thread: a slow one delays no other. */
@ApplicationScoped
class JobClock {
    private static final Logger LOG = Logger.getLogger(JobClock.class);

    private final Map<JobName, Worker> workers = new ConcurrentHashMap<>();
    private boolean registered;

    @All
    @Inject
    List<Job> jobs;

    @Inject
    Turns turns;

    @Scheduled(every = "{loa.jobs.every}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wake() {
        if (!registered) {
            register();
            registered = true;
        }
        var due = turns.due();
        jobs.stream().filter(job -> due.contains(job.name().name())).forEach(job -> worker(job)
                .wake(() -> turn(job)));
    }

    void register() {
        jobs.forEach(job -> turns.register(job.name()));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (var worker : workers.values()) {
            worker.end();
        }
    }

    /** Does the job, where its turn is due and no other process has taken it. */
    void turn(Job job) {
        turns.take(job.name(), job.every()).ifPresent(started -> {
            var turn = new Turn();
            try {
                job.run(turn);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "%s failed", job.name());
                turn.failed(failure);
            }
            boolean stopped = worker(job).ending() && turn.failure().isPresent();
            if (stopped) {
                turn.brokenOff();
            }
            turns.end(job.name(), started, turn, stopped);
        });
    }

    private Worker worker(Job job) {
        return workers.computeIfAbsent(job.name(), name -> new Worker("job-" + name));
    }
}
