package vn.loa.exchange.webhook;

import static vn.loa.exchange.webhook.WebhookFact.*;
import static vn.loa.people.access.Action.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.kernel.http.Listing;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.secret.Seal;
import vn.loa.kernel.sql.Constraint;
import vn.loa.people.account.Accounts;
import vn.loa.people.door.Door;
import vn.loa.people.unit.Units;
import vn.loa.problem.Fault;

/** The door to webhooks. */
@ApplicationScoped
class Webhooks extends Door<Webhook, WebhookView> {
    @Inject
    Units units;

    @Inject
    Accounts accounts;

    @Inject
    Seal seal;

    @Inject
    WayOut way;

    @Inject
    Deliveries deliveries;

    Webhooks() {
        super(Webhook.class, "join fetch e.owner join fetch e.unit");
    }

    /** One id is sent twice at once: the second finds it taken. */
    @Override
    public List<Constraint> constraints() {
        return List.of(new Constraint("webhook_pkey", Fault.STALE));
    }

    /** @param fresh the secret just made, to be shown this once */
    record Made(Webhook webhook, WebhookSecret fresh) {}

    Made create(UUID id, WebhookDraft draft) {
        var unit = units.at("/unit", draft.unit(), WEBHOOK_EDIT);
        way.requireShape(draft.address());
        var fresh = WebhookSecret.drawn();
        // What other transactions are still at work on is told, too.
        long here = sql.of("select journal_horizon()").one(Long.class);
        var webhook = new Webhook(id, unit, accounts.self(), seal.seal(fresh.bytes()), here, now());
        webhook.write(draft);
        return new Made(create(WEBHOOK_CREATED, webhook), fresh);
    }

    Webhook edit(Webhook webhook, WebhookDraft draft) {
        requireOwn(webhook);
        way.requireShape(draft.address());
        var before = webhook.draft();
        webhook.write(draft);
        return recorded(WEBHOOK_EDITED, webhook, before.told(), webhook.draft().told());
    }

    Made rotate(Webhook webhook) {
        requireOwn(webhook);
        var fresh = WebhookSecret.drawn();
        webhook.rotate(seal.seal(fresh.bytes()), now());
        return new Made(recorded(WEBHOOK_ROTATED, webhook), fresh);
    }

    Webhook disable(Webhook webhook, String reason) {
        webhook.disable(DisabledBecause.PERSON, now());
        return recorded(WEBHOOK_DISABLED, webhook, reason);
    }

    Webhook enable(Webhook webhook) {
        requireOwn(webhook);
        webhook.enable();
        return recorded(WEBHOOK_ENABLED, webhook);
    }

    DeliveryView test(Webhook webhook) {
        requireOwn(webhook);
        webhook.requireActive();
        journal.append(WEBHOOK_TESTED, webhook);
        return deliveries.test(webhook, now());
    }

    DeliveryView replay(Webhook webhook, UUID delivery) {
        requireOwn(webhook);
        webhook.requireActive();
        var again = deliveries.replay(webhook.id(), delivery, now());
        journal.append(WEBHOOK_REPLAYED, webhook);
        return again;
    }

    ReplayView replayFailed(Webhook webhook, Instant since) {
        requireOwn(webhook);
        webhook.requireActive();
        int replayed = deliveries.replayFailed(webhook.id(), since, now());
        if (replayed > 0) {
            journal.append(WEBHOOK_REPLAYED, webhook);
        }
        return new ReplayView(replayed);
    }

    /** Loa does it by itself, because of what the receiver did. */
    void disable(UUID id, DisabledBecause because) {
        var webhook = find(id);
        if (webhook.active()) {
            webhook.disable(because, now());
            journal.appendByLoa(WEBHOOK_DISABLED, webhook);
        }
    }

    /** For Loa itself, which is nobody's request. */
    Webhook known(UUID id) {
        return find(id);
    }

    /** The live secrets, the newest first. */
    List<WebhookSecret> secrets(Webhook webhook, Instant now) {
        return Stream.of(webhook.secret, webhook.overlaps(now) ? webhook.previousSecret : null)
                .filter(held -> held != null)
                .map(held -> seal.open(held)
                        .orElseThrow(() -> new IllegalStateException("a webhook was sealed with another LOA_SECRET")))
                .map(WebhookSecret::new)
                .toList();
    }

    /** Who could edit another's would read with that person's rights. */
    private void requireOwn(Webhook webhook) {
        if (!webhook.owner.id().equals(caller.accountId())) {
            throw WebhookProblem.WEBHOOK_OF_ANOTHER.problem();
        }
    }

    Page<WebhookView> list(UUID unit, String q, WebhookState state, Paging paging) {
        if (caller.units(WEBHOOK_READ).isEmpty()) {
            throw Fault.ACTION_NOT_ALLOWED.problem();
        }
        var listing = Listing.of("webhook w", "w.id")
                .where("w.unit_id = :unit", "unit", unit)
                .where(
                        "case when w.disabled_because is null then 'ACTIVE' else 'DISABLED' end = :state",
                        "state",
                        state)
                .search("w.search", q)
                .sortable("description", "w.description", "text")
                .sortable("createdAt", "w.created_at", "timestamptz")
                .sortedBy("description");
        return page(scope.narrow(listing, "w", null, WEBHOOK_READ, "false"), paging);
    }

    WebhookView view(Made made) {
        sql.flush();
        return view(made.webhook, made.fresh.text());
    }

    @Override
    protected List<WebhookView> views(List<Webhook> webhooks) {
        return webhooks.stream().map(webhook -> view(webhook, null)).toList();
    }

    private WebhookView view(Webhook webhook, String fresh) {
        return new WebhookView(
                webhook.id(),
                webhook.unit().ref(),
                webhook.description,
                new Ref(webhook.owner.id(), webhook.owner.fullName()),
                webhook.address,
                webhook.types,
                webhook.active() ? WebhookState.ACTIVE : WebhookState.DISABLED,
                webhook.disabledBecause,
                webhook.disabledAt,
                webhook.failingSinceAt,
                fresh,
                webhook.overlaps(now()) ? webhook.previousUntil : null,
                webhook.createdAt,
                webhook.version(),
                caller.allowed(webhook, List.of(WEBHOOK_READ, WEBHOOK_EDIT)));
    }
}
