package vn.loa.exchange.webhook;

import vn.loa.people.journal.Fact;

enum WebhookFact implements Fact {
    WEBHOOK_CREATED,
    WEBHOOK_EDITED,
    WEBHOOK_ROTATED,
    WEBHOOK_TESTED,
    WEBHOOK_REPLAYED,
    WEBHOOK_DISABLED,
    WEBHOOK_ENABLED
}
