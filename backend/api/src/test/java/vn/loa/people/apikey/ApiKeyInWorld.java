package vn.loa.people.apikey;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.loa.world.Actor;
import vn.loa.world.FreshId;
import vn.loa.world.FullWorld;

/** People who make keys, and the keys they made. */
abstract class ApiKeyInWorld {
    static final String TABLE = Actor.API + "/report-data";

    FullWorld full;

    Actor ha;

    Actor so;

    @BeforeEach
    void tell() {
        full = FullWorld.tell();
        ha = full.ha();
        so = full.world.cast.so();
    }

    /** A key as it was made: its address and its secret. */
    record Made(String path, String secret) {
        RequestSpecification request() {
            return Actor.NOBODY.request().header("Authorization", "Bearer " + secret);
        }

        ValidatableResponse get(String path) {
            return request().get(Actor.API + path).then();
        }
    }

    Map<String, Object> draft(UUID unit, String... scopes) {
        var draft = new HashMap<>(full.apiKeyDraft());
        draft.put("unit", unit);
        draft.put("scopes", List.of(scopes));
        return draft;
    }

    static ValidatableResponse put(Actor actor, Object draft) {
        return actor.request()
                .body(draft)
                .put(Actor.API + "/api-keys/" + FreshId.next())
                .then();
    }

    static Made made(Actor actor, Object draft) {
        var made = put(actor, draft).statusCode(201).extract();
        return new Made("/api-keys/" + made.path("id"), made.path("secret"));
    }

    Made made(String... scopes) {
        return made(ha, draft(full.world.commune, scopes));
    }

    static UUID id(Made key) {
        return UUID.fromString(key.path.substring(key.path.lastIndexOf('/') + 1));
    }
}
