package vn.loa.work.playlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.file.FileType;
import vn.loa.kernel.file.Intake;
import vn.loa.kernel.file.KeptFile;
import vn.loa.kernel.file.Sheet;
import vn.loa.kernel.http.Tongue;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.evidence.EvidenceVault;
import vn.loa.work.playlog.ReceivedPlaysView.Line;

/**
 * Takes a log in: rows that are not known are kept and counted. All or nothing: what is only looked at, or has a wrong row, is undone, so
 * that a dry run shows what would happen and not what somebody thinks would.
 */
@ApplicationScoped
class PlayIntake {
    @Inject
    PlaySources sources;

    @Inject
    PlayLogs logs;

    @Inject
    KeptPlays plays;

    @Inject
    PlayCounting counting;

    @Inject
    EvidenceVault vault;

    @Inject
    Intake intake;

    @Inject
    FileStore store;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    @Inject
    Tongue tongue;

    @Inject
    TransactionSynchronizationRegistry transaction;

    ReceivedPlaysView file(PlaySource source, FileUpload file, boolean dryRun) {
        var rows = LogRow.of(Sheet.read(file.uploadedFile(), file.fileName()), source.columns.needed());
        return take(
                source,
                rows,
                () -> dryRun
                        ? intake.look(file.uploadedFile(), file.fileName(), Sheet.ACCEPTED)
                        : intake.take(file.uploadedFile(), file.fileName(), Sheet.ACCEPTED),
                dryRun);
    }

    ReceivedPlaysView rows(PlaySource source, PlayRowsDraft draft, boolean dryRun) {
        return take(source, LogRow.of(draft.rows(), this::json), () -> kept(json(draft), dryRun), dryRun);
    }

    private ReceivedPlaysView take(PlaySource source, List<LogRow> rows, Supplier<KeptFile> kept, boolean dryRun) {
        sources.hold(source);
        var read = new PlayReader(source.columns, clock.instant(), mapper, tongue.language()).read(rows);
        var before = plays.known(source, read.plays);
        var arrivals = arrivals(read.plays, before);
        var fresh = read.plays.stream()
                .filter(play -> arrivals.get(play) == PlayArrival.NEW)
                .toList();
        UUID log = null;
        List<PlayedActivityView> counted = List.of();
        if (read.problems.isEmpty() && !fresh.isEmpty()) {
            log = keep(source, fresh, kept.get());
            counted = counting.count(source);
        }
        boolean written = !dryRun && log != null;
        var after = plays.known(source, read.plays);
        if (!written) {
            transaction.setRollbackOnly();
        }
        return new ReceivedPlaysView(
                written,
                written ? log : null,
                read.plays.stream()
                        .map(play -> line(play, arrivals.get(play), after.get(play.key())))
                        .toList(),
                written
                        ? counted
                        : counted.stream().map(PlayedActivityView::supposed).toList(),
                read.problems);
    }

    private UUID keep(PlaySource source, List<ReadPlay> fresh, KeptFile file) {
        var proof = vault.add(source.unit(), source.logTitle(), file);
        var log = logs.receive(source, proof, fresh.size());
        sql.flush();
        plays.keep(log, fresh);
        return log.id();
    }

    private static Map<ReadPlay, PlayArrival> arrivals(List<ReadPlay> read, Map<ReadPlay.Key, KeptPlays.Kept> before) {
        var arrivals = new HashMap<ReadPlay, PlayArrival>();
        var seen = new HashSet<ReadPlay.Key>();
        for (var play : read) {
            var known = before.get(play.key());
            arrivals.put(
                    play,
                    !seen.add(play.key())
                            ? PlayArrival.REPEATED
                            : known == null
                                    ? PlayArrival.NEW
                                    : known.sha256().equals(play.sha256()) ? PlayArrival.KNOWN : PlayArrival.DIFFERENT);
        }
        return arrivals;
    }

    private static Line line(ReadPlay play, PlayArrival arrival, KeptPlays.Kept kept) {
        return new Line(
                play.row(),
                arrival,
                kept == null ? null : kept.outcome(),
                play.device(),
                play.item(),
                play.title(),
                play.category(),
                play.playedAt(),
                play.registered(),
                play.successful());
    }

    /** Rows of a program are kept as their JSON. */
    private KeptFile kept(String json, boolean dryRun) {
        var content = json.getBytes(StandardCharsets.UTF_8);
        var sha256 = dryRun ? FileStore.sha256(content) : store.keep(content);
        return new KeptFile(new FileName("nhat-ky-phat.json.txt"), FileType.TXT, content.length, sha256);
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what came as JSON is JSON", e);
        }
    }
}
