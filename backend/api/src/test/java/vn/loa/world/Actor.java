package vn.loa.world;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

/** One person of the cast with a session: every request carries an access token, every answer is held against the contract. */
public final class Actor {
    public static final String API = "/api/v1";
    /** Nobody: no session at all. */
    public static final Actor NOBODY = new Actor(null, null);

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final ObjectMapperConfig ONE_MAPPER =
            new ObjectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> JSON);

    private final Session session;
    private final LocalDate today;

    private Actor(Session session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    public static Actor signIn(String username, String password) {
        return signIn(null, username, password);
    }

    /** @param id the account's id where it is known; otherwise it is asked for when needed */
    static Actor signIn(UUID id, String username, String password) {
        return new Actor(new Session(id, username, password), null);
    }

    /** The same person with requests that take place on {@code day}. */
    public Actor on(LocalDate day) {
        return new Actor(session, day);
    }

    public UUID id() {
        return session.id(this);
    }

    public String username() {
        return session.username();
    }

    public String token() {
        return session.token();
    }

    Session session() {
        return session;
    }

    /** A JSON request in this actor's name, below the full path. */
    public RequestSpecification request() {
        var request = given().config(config())
                .filter(ContractCheck.INSTANCE)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "vi");
        if (today != null) {
            request.header(TestClock.HEADER, today.toString());
        }
        return session == null ? request : request.header("Authorization", "Bearer " + token());
    }

    /** Without what REST Assured makes anew for each request: a mapper, and both bodies laid out for a log. */
    private static RestAssuredConfig config() {
        var config = RestAssured.config();
        return config.objectMapperConfig(ONE_MAPPER)
                .logConfig(config.getLogConfig().enablePrettyPrinting(false));
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
        return put(path, version(row(path)), body);
    }

    public ValidatableResponse delete(String path, int version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .delete(API + path)
                .then();
    }

    /** The row a path leads to or through: all up to its last id. */
    private static String row(String path) {
        return path.replaceFirst("^(.*/[0-9a-f-]{36})(/.*)?$", "$1");
    }

    public int version(String path) {
        return body(get(path).statusCode(200)).get("version").intValue();
    }

    /** Creates and returns the new id. */
    public UUID create(String path, Object body) {
        return UUID.fromString(body(post(path, body).statusCode(201)).get("id").textValue());
    }

    /** What was answered. REST Assured's own paths compile a script each time they are asked. */
    static JsonNode body(ValidatableResponse answer) {
        try {
            return JSON.readTree(answer.extract().asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
