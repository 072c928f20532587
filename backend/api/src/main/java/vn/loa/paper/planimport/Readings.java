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
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.sql.Outage;
import vn.loa.kernel.sql.Worker;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.PlanReader;
import vn.loa.reading.reader.Reading;
import vn.loa.reading.source.Ocr;
import vn.loa.reading.source.PageProgress;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceReading;

/**
 * Reads uploaded documents on two threads, so that an office's PC keeps responding and text never waits behind a scan: one takes each
 * document in its turn, the other only those that need no recognition. Each is read by the process that claimed it. No state lives in
 * memory alone: what a stop interrupts is read again, by whoever is next.
 */
@ApplicationScoped
class Readings {
    private static final Logger LOG = Logger.getLogger(Readings.class);
    /** Progress is only for display; more frequent updates would only cost writes. */
    private static final int STEP = 5;
    /** A file that no process could have for so long is lost. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** How often a reading asks whether somebody called it off. */
    private static final Duration ASKS = Duration.ofSeconds(3);

    private final Worker reader = new Worker("plan-reader");
    private final Worker textReader = new Worker("plan-text-reader");

    /** Documents whose file this process cannot have now. */
    final Set<UUID> aside = ConcurrentHashMap.newKeySet();

    /** Documents that need recognition. */
    private final Set<UUID> scans = ConcurrentHashMap.newKeySet();

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
        reader.wake(() -> readAll(Ocr.of(ocrProgram), Set.of()));
        textReader.wake(() -> readAll(Ocr.later(), scans));
    }

    @Scheduled(every = "15s")
    void prolong() {
        if (reader.busy() || textReader.busy()) {
            claims.prolong();
        }
    }

    @Scheduled(every = "1m")
    void tryAgain() {
        aside.clear();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        reader.end();
        textReader.end();
        claims.release();
    }

    /** @param left to the other thread */
    private void readAll(Ocr ocr, Set<UUID> left) {
        while (!reader.ending()) {
            var next = claims.next(Stream.concat(aside.stream(), left.stream()).toList());
            if (next.isEmpty()) {
                return;
            }
            try {
                read(next.get(), ocr);
            } catch (Ocr.Later scan) {
                scans.add(next.get().id());
                claims.release(next.get().id());
                wake();
            } catch (CancellationException e) {
                LOG.infof(
                        "reading of %s is left to another time or process",
                        next.get().id());
            }
        }
    }

    private void read(Claims.Claim claim, Ocr ocr) {
        var id = claim.id();
        try {
            if (claim.hopeless()) {
                throw PlanImportProblem.READING_FAILED.problem();
            }
            var one = QuarkusTransaction.requiringNew().call(() -> imports.toRead(id));
            read(one, ocr);
            scans.remove(id);
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
            claims.release(one.id());
            throw new CancellationException("its file is not to be had here");
        }
    }

    private void read(PlanImport one, Ocr ocr) throws Exception {
        var id = one.id();
        change(id, row -> row.at(ReadingPhase.OPENING, 0));
        var source = SourceReading.read(file(one), one.format, ocr, progress(id));
        change(id, row -> row.at(ReadingPhase.UNDERSTANDING, 90));
        change(id, row -> row.take(source, understood(row, source)));
        meters.counter("loa.plan.readings").increment();
    }

    private PageProgress progress(UUID id) {
        var told = new long[] {0, System.nanoTime()};
        return (pages, of) -> {
            int percent = (int) (90 * pages / Math.max(of, 1));
            if (percent - told[0] >= STEP || System.nanoTime() - told[1] > ASKS.toNanos()) {
                told[0] = percent;
                told[1] = System.nanoTime();
                change(id, row -> row.at(ReadingPhase.OPENING, percent));
            }
        };
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
