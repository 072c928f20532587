package vn.loa.paper.planimport;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.sql.Outage;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.PlanReader;
import vn.loa.reading.reader.Reading;
import vn.loa.reading.source.Ocr;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceReading;

/**
 * Reads uploaded documents one at a time, so that an office's PC keeps responding; each is read by the process that claimed it. No state
 * lives in memory alone: what a stop interrupts is read again, by whoever is next.
 */
@ApplicationScoped
class Readings {
    private static final Logger LOG = Logger.getLogger(Readings.class);
    /** Progress is only for display; more frequent updates would only cost writes. */
    private static final int STEP = 5;
    /** A file that no process could have for so long is lost. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** At most one call waits while another runs; more would find nothing new. */
    private final ThreadPoolExecutor reader = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            Thread.ofPlatform().name("plan-reader").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    /** Documents whose file this process cannot have now. */
    final Set<UUID> aside = ConcurrentHashMap.newKeySet();

    @Inject
    PlanImports imports;

    @Inject
    Claims claims;

    @Inject
    FileStore store;

    @Inject
    Matches matches;

    @Inject
    Clock clock;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "loa.ocr.program")
    String ocrProgram;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanImports.Arrival arrival) {
        wake();
    }

    void resume(@Observes @Priority(30) StartupEvent started) {
        wake();
    }

    /** For documents of a process that died, or that is busy with others. */
    @Scheduled(every = "5s", delayed = "5s")
    void wake() {
        reader.execute(this::readAll);
    }

    @Scheduled(every = "15s")
    void prolong() {
        if (reader.getActiveCount() > 0) {
            claims.prolong();
        }
    }

    @Scheduled(every = "1m")
    void tryAgain() {
        aside.clear();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        reader.shutdownNow();
        reader.awaitTermination(5, TimeUnit.SECONDS);
        claims.release();
    }

    private void readAll() {
        while (!reader.isShutdown()) {
            var next = claims.next(aside);
            if (next.isEmpty()) {
                return;
            }
            try {
                read(next.get());
            } catch (CancellationException e) {
                LOG.infof(
                        "reading of %s is left to another time or process",
                        next.get().id());
            }
        }
    }

    private void read(Claims.Claim claim) {
        var id = claim.id();
        try {
            if (claim.hopeless()) {
                throw PlanImportProblem.READING_FAILED.problem();
            }
            var one = QuarkusTransaction.requiringNew().call(() -> imports.toRead(id));
            read(one);
        } catch (CancellationException e) {
            throw e;
        } catch (Problem problem) {
            change(id, one -> one.refuse(problem));
        } catch (Exception e) {
            LOG.errorf(e, "reading of %s failed", id);
            if (Outage.of(e).isEmpty()) {
                change(id, one -> one.refuse(PlanImportProblem.READING_FAILED.problem()));
            }
        }
    }

    private Path file(PlanImport one) {
        try {
            return store.find(one.sha256);
        } catch (Problem away) {
            if (one.added.at().isBefore(clock.instant().minus(PATIENCE))) {
                throw away;
            }
            aside.add(one.id());
            claims.release();
            throw new CancellationException("its file is not to be had here");
        }
    }

    private void read(PlanImport one) throws Exception {
        var id = one.id();
        change(id, row -> row.at(ReadingPhase.OPENING, 0));
        var told = new int[1];
        var source = SourceReading.read(file(one), one.format, Ocr.of(ocrProgram), (page, pages) -> {
            int percent = 90 * page / Math.max(pages, 1);
            if (percent - told[0] >= STEP) {
                told[0] = percent;
                change(id, row -> row.at(ReadingPhase.OPENING, percent));
            }
        });
        change(id, row -> row.at(ReadingPhase.UNDERSTANDING, 90));
        change(id, row -> row.take(source, understood(row, source)));
        meters.counter("loa.plan.readings").increment();
    }

    private Reading understood(PlanImport one, Source source) {
        var reading = PlanReader.read(source, matches.register(one.unit()));
        return reading.proposal() == null
                ? reading
                : new Reading(matches.matched(reading.proposal(), one.unit()), null);
    }

    /**
     * In a transaction of its own.
     *
     * @throws CancellationException where the import was discarded meanwhile, or another process has taken it over
     */
    private void change(UUID id, Consumer<PlanImport> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!claims.held(id)) {
                throw new CancellationException("not ours any more: " + id);
            }
            change.accept(imports.toRead(id));
        });
    }
}
