package vn.loa.exchange.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.loa.exchange.feed.SeenFacts;
import vn.loa.exchange.feed.SeenFacts.SeenFact;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Keyed;

/**
 * Makes deliveries of what happened. The journal is the outbox: a fact is in it with the act itself. A webhook's place in the journal moves in
 * the transaction that makes its deliveries, so that none is lost or made twice, whenever a process dies.
 */
@ApplicationScoped
class Fanning {
    /** Of what happened longer ago nothing is told: whoever wakes a webhook after months reads the lists. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST = 100;

    private static final String BEHIND = """
            select w.id from webhook w
            where w.disabled_because is null
                and exists (select from journal_entry e where (e.xact, e.ordinal) > (w.xact, w.ordinal) and e.xact < journal_horizon())
            order by w.id
            """;

    /** Skipped while another process is at it. */
    private static final String PLACE =
            "select xact, ordinal from webhook where id = :id and disabled_because is null for update skip locked";

    private static final String MOVE = "update webhook set xact = :xact, ordinal = :ordinal where id = :id";

    private static final String MAKE = """
            insert into webhook_delivery (id, webhook_id, xact, ordinal, type, body, made_at, next_at)
            select d.id, :webhook, d.xact, d.ordinal, d.type, d.body, :now, :now
            from json_to_recordset(cast(:made as json)) as d (id uuid, xact bigint, ordinal bigint, type text, body text)
            """;

    private record Place(long xact, long ordinal) {}

    private record Made(UUID id, long xact, long ordinal, String type, String body) {}

    @Inject
    Webhooks webhooks;

    @Inject
    Owners owners;

    @Inject
    SeenFacts facts;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    /** Those for which something has happened. */
    @Transactional
    List<UUID> behind() {
        return sql.of(BEHIND).list(UUID.class);
    }

    /** @return whether there may be more */
    @Transactional
    boolean tellNext(UUID id, Instant now) {
        var place = sql.of(PLACE).bind("id", id).first(Place.class);
        return place.isPresent() && tellNext(webhooks.known(id), place.get(), now);
    }

    /** While its owner has no rights, perhaps only until a password is changed, the place stays. */
    private boolean tellNext(Webhook webhook, Place from, Instant now) {
        if (!owners.standFor(webhook)) {
            return false;
        }
        long horizon = facts.horizon();
        var told = facts.after(from.xact, from.ordinal, horizon, MOST);
        make(webhook, told, now);
        boolean more = told.size() == MOST;
        move(webhook, more ? new Place(told.getLast().xact(), told.getLast().ordinal()) : new Place(horizon, 0));
        return more;
    }

    private void make(Webhook webhook, List<SeenFact> told, Instant now) {
        var made = told.stream()
                .filter(fact -> fact.at().isAfter(now.minus(KEPT)))
                .map(this::made)
                .filter(one -> EventTypes.among(webhook.types, one.type))
                .toList();
        if (!made.isEmpty()) {
            sql.of(MAKE)
                    .bind("webhook", webhook.id())
                    .bind("made", Event.json(mapper, made))
                    .bind("now", now)
                    .update();
        }
    }

    private void move(Webhook webhook, Place to) {
        sql.of(MOVE)
                .bind("id", webhook.id())
                .bind("xact", to.xact)
                .bind("ordinal", to.ordinal)
                .update();
    }

    private Made made(SeenFact fact) {
        var event = Event.of(fact);
        return new Made(Keyed.newId(), fact.xact(), fact.ordinal(), event.type(), Event.json(mapper, event));
    }
}
