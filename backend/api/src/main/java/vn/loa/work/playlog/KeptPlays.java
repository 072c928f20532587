package vn.loa.work.playlog;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Row;

/** The rows of logs in the database, many a statement: each stays as it first came. */
@ApplicationScoped
class KeptPlays {
    private static final String KNOWN = """
            select distinct p.device, p.item, p.played_at, p.sha256, p.outcome
            from jsonb_to_recordset(cast(:plays as jsonb)) k (device text, item text, "playedAt" timestamptz)
            join play p on p.source_id = :source and p.device = k.device and p.item = k.item and p.played_at = k."playedAt"
            """;

    private static final String KEEP = """
            insert into play (id, source_id, log_id, row_number, device, item, title, category, place, played_at, played_on, registered,
                successful, cells, sha256, outcome)
            select k.id, :source, :log, k.row, k.device, k.item, k.title, k.category, k.place, k."playedAt", k."on", k.registered,
                k.successful, k.cells, k.sha256, case when k.successful = 0 then 'FAILED' else 'UNMAPPED' end
            from jsonb_to_recordset(cast(:plays as jsonb)) k (id uuid, row integer, device text, item text, title text, category text,
                place text, "playedAt" timestamptz, "on" date, registered integer, successful integer, cells text, sha256 text)
            """;

    /** Categories that no longer count take their plays along, as long as these wait. */
    private static final String FORGET = """
            update play set outcome = 'UNMAPPED' where source_id = :source and activity_id is null and successful > 0 and outcome <> 'UNMAPPED'
                and not folded(category) = any (cast(:categories as text[]))
            """;

    /** What is new, and what waited already since {@code since}. */
    private static final String WAITING = """
            select p.id, p.item, p.title, p.category, p.place, p.played_at, p.played_on as "on", p.successful, p.outcome, l.evidence_id as evidence
            from play p join play_log l on l.id = p.log_id
            where p.source_id = :source and p.activity_id is null and p.successful > 0 and folded(p.category) = any (cast(:categories as text[]))
                and (p.outcome = 'UNMAPPED' or p.played_on >= :since)
            order by p.played_at, p.id
            """;

    private static final String SETTLE = """
            update play p set outcome = k.outcome, activity_id = k.activity
            from jsonb_to_recordset(cast(:settled as jsonb)) k (id uuid, outcome text, activity uuid)
            where p.id = k.id and p.activity_id is null
            """;

    /** A row that came before. */
    record Kept(String device, String item, Instant playedAt, String sha256, PlayOutcome outcome) {
        ReadPlay.Key key() {
            return new ReadPlay.Key(device, item, playedAt);
        }
    }

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    Map<ReadPlay.Key, Kept> known(PlaySource source, Collection<ReadPlay> plays) {
        return sql.of(KNOWN)
                .bind("source", source.id())
                .bind("plays", json(plays))
                .map(Kept.class, Kept::key);
    }

    void keep(PlayLog log, Collection<ReadPlay> plays) {
        sql.of(KEEP)
                .bind("source", log.source.id())
                .bind("log", log.id())
                .bind("plays", json(plays))
                .update();
    }

    void forget(PlaySource source) {
        sql.of(FORGET)
                .bind("source", source.id())
                .bind("categories", source.counted())
                .update();
    }

    /** In the order they were played; null for {@code since} where none waits that was looked at before. */
    List<PlayedItem.Waiting> waiting(PlaySource source, LocalDate since) {
        return sql.of(WAITING)
                .bind("source", source.id())
                .bind("categories", source.counted())
                .bind("since", since)
                .list(PlayedItem.Waiting.class);
    }

    void settle(List<Settling.Settled> settled) {
        if (!settled.isEmpty()) {
            sql.of(SETTLE)
                    .bind("settled", mapper.valueToTree(settled).toString())
                    .update();
        }
    }

    private String json(Collection<ReadPlay> plays) {
        var rows = mapper.createArrayNode();
        for (var play : plays) {
            rows.addObject()
                    .put("id", Row.newId().toString())
                    .put("row", play.row())
                    .put("device", play.device())
                    .put("item", play.item())
                    .put("title", play.title())
                    .put("category", play.category())
                    .put("place", play.place())
                    .put("playedAt", play.playedAt().toString())
                    .put("on", play.on().toString())
                    .put("registered", play.registered())
                    .put("successful", play.successful())
                    .put("cells", play.cells())
                    .put("sha256", play.sha256());
        }
        return rows.toString();
    }
}
