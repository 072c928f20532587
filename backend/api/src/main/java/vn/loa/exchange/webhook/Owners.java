package vn.loa.exchange.webhook;

import static vn.loa.people.access.Action.WEBHOOK_EDIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.loa.exchange.feed.SeenFacts;
import vn.loa.people.access.Caller;
import vn.loa.people.access.PresentRights;
import vn.loa.people.access.Principal.Key;
import vn.loa.people.access.Principal.Person;

/** A webhook may be told what a key of its owner's for its unit could read at this moment. */
@ApplicationScoped
class Owners {
    @Inject
    PresentRights rights;

    @Inject
    Caller caller;

    /** @return false where its owner left or lost the right to it: then nothing may be told */
    boolean standFor(Webhook webhook) {
        var key = rights.of(webhook.owner.id()).flatMap(owner -> key(webhook, owner));
        key.ifPresent(caller::standFor);
        return key.isPresent();
    }

    private static Optional<Key> key(Webhook webhook, Person owner) {
        return owner.jurisdictions(WEBHOOK_EDIT)
                .filter(at -> at.unitId().equals(webhook.unitId()))
                .findFirst()
                .map(at -> new Key(webhook.id(), webhook.description, at, SeenFacts.READS, owner));
    }
}
