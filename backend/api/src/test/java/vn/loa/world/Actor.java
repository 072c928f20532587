package vn.loa.world;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One person of the cast with a session: every request carries an access token, every answer is held against the contract. The token
 * is renewed when half of its life is over, so that a test may last as long as a slow machine needs.
 */
public final class Actor {
    public static final String API = "/api/v1";
    /** Nobody: no session at all. */
    public static final Actor NOBODY = new Actor(null);

    private final String username;
    private UUID id;
    private String token;
    private String refreshToken;
    private Instant renewAt = Instant.MAX;

    private Actor(String username) {
        this.username = username;
    }

    public static Actor signIn(String username, String password) {
        var actor = new Actor(username);
        actor.take(NOBODY.post("/auth/login", Map.of("username", username, "password", password, "client", "MOBILE"))
                .statusCode(200)
                .extract());
        actor.id = UUID.fromString(actor.get("/me").statusCode(200).extract().path("id"));
        return actor;
    }

    private void take(ExtractableResponse<Response> session) {
        token = session.path("accessToken");
        refreshToken = session.path("refreshToken");
        var now = Instant.now();
        renewAt = now.plus(
                Duration.between(now, Instant.parse(session.path("expiresAt"))).dividedBy(2));
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** The access token; the old one where the session has ended, so that the test meets its 401. */
    public synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            var answer = NOBODY.post("/auth/refresh", Map.of("refreshToken", refreshToken))
                    .extract();
            if (answer.statusCode() == 200) {
                take(answer);
            }
        }
        return token;
    }

    /** As when half of the token's life is over. */
    synchronized void age() {
        renewAt = Instant.EPOCH;
    }

    /** A JSON request in this actor's name, below the full path. */
    public RequestSpecification request() {
        var request = given().filter(ContractCheck.INSTANCE)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "vi");
        var bearer = token();
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    public ValidatableResponse get(String path, Object... variables) {
        return request().get(API + path, variables).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().body(body).post(API + path).then();
    }

    /** An edit of what was read at {@code version}. */
    public ValidatableResponse put(String path, int version, Object body) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(API + path)
                .then();
    }

    /** An edit of what stands now: reads the version first. */
    public ValidatableResponse put(String path, Object body) {
        var root = path.replaceFirst(
                "/(submission|return|issuance|closure|start|completion|cancellation|approval|withdrawal|retirement|suspension|clauses|topics|targets|cited-documents|void|proposal|acceptance)$",
                "");
        return put(path, version(root), body);
    }

    public ValidatableResponse delete(String path, int version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .delete(API + path)
                .then();
    }

    public int version(String path) {
        return get(path).statusCode(200).extract().path("version");
    }

    /** Creates and returns the new id. */
    public UUID create(String path, Object body) {
        return UUID.fromString(post(path, body).statusCode(201).extract().path("id"));
    }
}
