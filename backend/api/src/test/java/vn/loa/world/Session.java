package vn.loa.world;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A session whose access token is renewed when half of its life is over, so that a test may last as long as a slow machine needs. */
final class Session {
    private final String username;
    private UUID id;
    private String token;
    private String refreshToken;
    private Instant renewAt;

    Session(UUID id, String username, String password) {
        this.id = id;
        this.username = username;
        take(Actor.NOBODY
                .post("/auth/login", Map.of("username", username, "password", password, "client", "MOBILE"))
                .statusCode(200));
    }

    private void take(ValidatableResponse answer) {
        var granted = Actor.body(answer);
        token = granted.get("accessToken").textValue();
        refreshToken = granted.get("refreshToken").textValue();
        var now = Instant.now();
        var until = Instant.parse(granted.get("expiresAt").textValue());
        renewAt = now.plus(Duration.between(now, until).dividedBy(2));
    }

    String username() {
        return username;
    }

    synchronized UUID id(Actor owner) {
        if (id == null) {
            id = UUID.fromString(
                    Actor.body(owner.get("/me").statusCode(200)).get("id").textValue());
        }
        return id;
    }

    /** The access token; the old one where the session has ended, so that the test meets its 401. */
    synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            var answer = Actor.NOBODY.post("/auth/refresh", Map.of("refreshToken", refreshToken));
            if (answer.extract().statusCode() == 200) {
                take(answer);
            }
        }
        return token;
    }

    /** As when half of the token's life is over. */
    synchronized void age() {
        renewAt = Instant.EPOCH;
    }
}
