package vn.loa.people.account;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import vn.loa.world.Actor;

/** What tests of sessions do again and again: sign in and exchange a token. */
final class Sessions {
    static final String COOKIE = "__Host-loa-refresh";

    private Sessions() {}

    static ValidatableResponse signIn(String username, String password, String client) {
        return post("/auth/login", Map.of("username", username, "password", password, "client", client));
    }

    static ValidatableResponse refresh(String token) {
        return post("/auth/refresh", Map.of("refreshToken", token));
    }

    /** The child of {@code token}. */
    static String exchanged(String token) {
        return refresh(token).statusCode(200).extract().path("refreshToken");
    }

    static int statusWith(String accessToken) {
        return Actor.NOBODY
                .request()
                .header("Authorization", "Bearer " + accessToken)
                .get(Actor.API + "/me")
                .statusCode();
    }

    static ValidatableResponse post(String path, Map<String, ?> body) {
        return Actor.NOBODY
                .request()
                .body(new HashMap<>(body))
                .post(Actor.API + path)
                .then();
    }
}
