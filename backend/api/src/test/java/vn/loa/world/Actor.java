package vn.loa.world;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** One person of the cast with a session: every request carries the token, every answer is held against the contract. */
public final class Actor {
    public static final String API = "/api/v1";
    /** Nobody: no session at all. */
    public static final Actor NOBODY = new Actor(null, null, null);

    private final UUID id;
    private final String username;
    private final String token;

    private Actor(UUID id, String username, String token) {
        this.id = id;
        this.username = username;
        this.token = token;
    }

    public static Actor signIn(String username, String password) {
        var session = NOBODY.request()
                .body(new Credentials(username, password))
                .post(API + "/auth/login")
                .then()
                .statusCode(200)
                .extract();
        var token = session.<String>path("accessToken");
        var me = new Actor(null, username, token).get("/me").statusCode(200).extract();
        return new Actor(UUID.fromString(me.path("id")), username, token);
    }

    record Credentials(String username, String password) {}

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String token() {
        return token;
    }

    /** A JSON request in this actor's name, below the full path. */
    public RequestSpecification request() {
        var request = given().filter(ContractCheck.INSTANCE)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "vi");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
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
