package vn.loa.paper.planimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.kernel.file.FileStore;
import vn.loa.problem.Problem;
import vn.loa.reading.reader.PlanReader;
import vn.loa.reading.reader.Reading;
import vn.loa.reading.source.Ocr;
import vn.loa.reading.source.Source;
import vn.loa.reading.source.SourceReading;

/**
 * Reads uploaded documents one at a time, so that an office's PC keeps responding. No state lives in memory alone: a reading that a stop
 * interrupts starts again at the next start.
 */
@ApplicationScoped
class Readings {
    private static final Logger LOG = Logger.getLogger(Readings.class);
    /** Progress is only for display; more frequent updates would only cost writes. */
    private static final int STEP = 5;

    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("plan-reader").daemon().factory());

    @Inject
    PlanImports imports;

    @Inject
    FileStore store;

    @Inject
    Matches matches;

    @ConfigProperty(name = "loa.ocr.program")
    String ocrProgram;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanImports.Arrival arrival) {
        reader.execute(() -> read(arrival.id()));
    }

    void resume(@Observes @Priority(30) StartupEvent started) {
        QuarkusTransaction.requiringNew().call(imports::unread).forEach(id -> reader.execute(() -> read(id)));
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        reader.shutdownNow();
        reader.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void read(UUID id) {
        try {
            var one = QuarkusTransaction.requiringNew().call(() -> imports.unread(id));
            if (one != null) {
                read(one);
            }
        } catch (CancellationException e) {
            LOG.infof("reading of %s is put off to the next start", id);
        } catch (Problem problem) {
            change(id, one -> one.refuse(problem));
        } catch (Exception e) {
            LOG.errorf(e, "reading of %s failed", id);
            change(id, one -> one.refuse(PlanImportProblem.READING_FAILED.problem()));
        }
    }

    private void read(PlanImport one) throws Exception {
        var id = one.id();
        change(id, row -> row.at(ReadingPhase.OPENING, 0));
        var told = new int[1];
        var source = SourceReading.read(store.find(one.sha256), one.format, Ocr.of(ocrProgram), (page, pages) -> {
            int percent = 90 * page / Math.max(pages, 1);
            if (percent - told[0] >= STEP) {
                told[0] = percent;
                change(id, row -> row.at(ReadingPhase.OPENING, percent));
            }
        });
        change(id, row -> row.at(ReadingPhase.UNDERSTANDING, 90));
        change(id, row -> row.take(source, understood(row, source)));
    }

    private Reading understood(PlanImport one, Source source) {
        var reading = PlanReader.read(source, matches.register(one.unit()));
        return reading.proposal() == null
                ? reading
                : new Reading(matches.matched(reading.proposal(), one.unit()), null);
    }

    /** In a transaction of its own; does nothing where the import was discarded meanwhile. */
    private void change(UUID id, Consumer<PlanImport> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            var one = imports.unread(id);
            if (one != null) {
                change.accept(one);
            }
        });
    }
}
