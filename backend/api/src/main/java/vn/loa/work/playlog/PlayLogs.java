package vn.loa.work.playlog;

import static vn.loa.people.access.Action.PLAY_SOURCE_READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.people.access.Keyed;
import vn.loa.people.door.Door;
import vn.loa.work.evidence.Evidence;
import vn.loa.work.evidence.EvidenceVault;

/** The door to the logs that came in. */
@ApplicationScoped
class PlayLogs extends Door<PlayLog, PlayLogView> {
    private static final String COUNTS = """
            select log_id as id, count(*) filter (where outcome = 'COUNTED') as counted, count(*) filter (where outcome = 'FAILED') as failed
            from play where log_id = any (:ids) group by log_id
            """;

    private record Counts(UUID id, long counted, long failed) {}

    @Inject
    EvidenceVault vault;

    PlayLogs() {
        super(PlayLog.class, "join fetch e.unit join fetch e.source join fetch e.evidence");
    }

    PlayLog receive(PlaySource source, Evidence evidence, int newRows) {
        return create(PlayLogFact.PLAY_LOG_RECEIVED, new PlayLog(source, evidence, newRows, stamp()));
    }

    Page<PlayLogView> list(UUID unit, UUID source, Paging paging) {
        var listing = Listing.of("play_log l", "l.id")
                .where("l.unit_id = :unit", "unit", unit)
                .where("l.source_id = :source", "source", source)
                .sortable("receivedAt", "l.received_at", "timestamptz")
                .sortedBy("-receivedAt");
        return page(scope.narrow(listing, "l", null, PLAY_SOURCE_READ, "true"), paging);
    }

    @Override
    protected List<PlayLogView> views(List<PlayLog> logs) {
        var counts = sql.of(COUNTS).bind("ids", Keyed.idsOf(logs)).map(Counts.class, Counts::id);
        var evidence = vault.shown(logs.stream().map(log -> log.evidence.id()).toList());
        return logs.stream()
                .map(log -> new PlayLogView(
                        log.id(),
                        log.unit().ref(),
                        log.source.ref(),
                        evidence.get(log.evidence.id()),
                        log.newRows,
                        counts.get(log.id()).counted,
                        counts.get(log.id()).failed,
                        log.received.by(),
                        log.received.at()))
                .toList();
    }
}
