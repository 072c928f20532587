package vn.loa.exchange.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import vn.loa.exchange.feed.SeenFacts.SeenFact;

/** What is sent: that something happened to a thing, and where that is read with its own rights. */
record Event(String type, Instant timestamp, Data data) {
    /**
     * @param noun as {@code /changes} calls it
     * @param href where it is read, below the address of Loa; null of an expenditure, which is read with its budget
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(UUID id, String noun, UUID unitId, @Nullable String href) {}

    static Event of(SeenFact fact) {
        var href = fact.noun().equals("expenditure") ? null : path(plural(fact.noun()), fact.subject());
        return new Event(
                EventTypes.of(fact.noun(), fact.fact()),
                fact.at(),
                new Data(fact.subject(), fact.noun(), fact.unitId(), href));
    }

    static Event test(Webhook webhook, Instant now) {
        return new Event(
                EventTypes.TEST,
                now,
                new Data(webhook.id(), "webhook", webhook.unitId(), path("webhooks", webhook.id())));
    }

    static String json(ObjectMapper mapper, Object plain) {
        try {
            return mapper.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is plain JSON", e);
        }
    }

    private static String path(String nouns, UUID id) {
        return "/api/v1/" + nouns + "/" + id;
    }

    private static String plural(String noun) {
        return noun.equals("evidence") ? noun : noun.replaceFirst("([^aeiou])y$", "$1ie") + "s";
    }
}
