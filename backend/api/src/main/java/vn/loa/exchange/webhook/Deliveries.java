package vn.loa.exchange.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Keyed;
import vn.loa.problem.Fault;

/** What is sent to webhooks, was, or could not be, as people read it and have it sent again. */
@ApplicationScoped
class Deliveries {
    private static final String SHOWN = """
            select id, type, state, made_at, attempts, next_at, last_at, last_status, last_millis, last_failure from webhook_delivery
            where id = any (:ids)
            """;

    private static final String TEST = """
            insert into webhook_delivery (id, webhook_id, type, body, made_at, next_at) values (:id, :webhook, :type, :body, :now, :now)
            """;

    private static final String AGAIN = """
            update webhook_delivery set state = 'WAITING', attempts = 0, next_at = :now
            where webhook_id = :webhook and state <> 'WAITING'
            """;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper mapper;

    Page<DeliveryView> list(Webhook webhook, DeliveryFilter filter, Paging paging) {
        var listing = Listing.of("webhook_delivery d", "d.id")
                .where("d.webhook_id = :webhook", "webhook", webhook.id())
                .where("d.state = :state", "state", filter.state)
                .where("d.type = :type", "type", filter.type)
                .sortable("madeAt", "d.made_at", "timestamptz")
                .sortedBy("-madeAt");
        return listing.page(sql, paging, this::views);
    }

    DeliveryView test(Webhook webhook, Instant now) {
        var id = Keyed.newId();
        sql.of(TEST)
                .bind("id", id)
                .bind("webhook", webhook.id())
                .bind("type", EventTypes.TEST)
                .bind("body", Event.json(mapper, Event.test(webhook, now)))
                .bind("now", now)
                .update();
        return view(id);
    }

    /** With the id it had, by which the receiver knows whether it has it. */
    DeliveryView replay(UUID webhook, UUID delivery, Instant now) {
        var known = sql.of("select state from webhook_delivery where webhook_id = :webhook and id = :id")
                .bind("webhook", webhook)
                .bind("id", delivery)
                .first(String.class);
        if (known.isEmpty()) {
            throw Fault.NO_SUCH_THING.problem();
        }
        int again = sql.of(AGAIN + "and id = :id")
                .bind("webhook", webhook)
                .bind("id", delivery)
                .bind("now", now)
                .update();
        if (again == 0) {
            throw WebhookProblem.WEBHOOK_DELIVERY_UNDER_WAY.problem();
        }
        return view(delivery);
    }

    int replayFailed(UUID webhook, Instant since, Instant now) {
        return sql.of(AGAIN + "and state = 'FAILED' and made_at >= :since")
                .bind("webhook", webhook)
                .bind("since", since)
                .bind("now", now)
                .update();
    }

    private DeliveryView view(UUID id) {
        return views(List.of(id)).getFirst();
    }

    private List<DeliveryView> views(List<UUID> ids) {
        Map<UUID, DeliveryView> shown = sql.of(SHOWN).bind("ids", ids).list(DeliveryView.class).stream()
                .collect(Collectors.toMap(DeliveryView::id, Function.identity()));
        return ids.stream().map(shown::get).toList();
    }
}
