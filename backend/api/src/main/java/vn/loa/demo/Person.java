package vn.loa.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One person of the cast at work: an ordinary client of the API, signed in on a device of their own. */
final class Person {
    /** The API's address and its client. */
    record Line(URI api, HttpClient http, ObjectMapper mapper) {}

    private static final String BOUNDARY = "loa-demo-3f0c6a52b8";

    private final Line line;
    private final String token;

    private Person(Line line, String token) {
        this.line = line;
        this.token = token;
    }

    /** Nothing when the password is not (or no longer) this one. */
    static Optional<Person> signIn(Line line, String username, String password) {
        var nobody = new Person(line, null);
        var credentials = line.mapper()
                .createObjectNode()
                .put("username", username)
                .put("password", password)
                .put("client", "MOBILE")
                .put("deviceName", "Loa demo");
        var answer = nobody.send(nobody.json("POST", "/auth/login", credentials));
        if (answer.statusCode() == 401) {
            return Optional.empty();
        }
        return Optional.of(
                new Person(line, nobody.expect(answer).get("accessToken").textValue()));
    }

    /** Whoever holds the link of an outside party: there is nothing to sign in to. */
    static Person byLink(Line line, String secret) {
        return new Person(line, secret);
    }

    void signOut() {
        expect(send(json("POST", "/auth/logout", line.mapper().createObjectNode())));
    }

    Optional<ObjectNode> find(String path) {
        var answer = send(request(path).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(expect(answer));
    }

    /** The whole list, page by page. */
    List<ObjectNode> list(String path) {
        var rows = new ArrayList<ObjectNode>();
        var page = path + (path.contains("?") ? "&" : "?") + "limit=200";
        var next = "";
        do {
            var answer = expect(send(request(page + next).GET()));
            rows.addAll(Story.objects(answer.get("items")));
            next = answer.has("next")
                    ? "&after=" + URLEncoder.encode(answer.get("next").textValue(), StandardCharsets.UTF_8)
                    : "";
        } while (!next.isEmpty());
        return rows;
    }

    /** @param key the name in the story: sent twice, created once */
    ObjectNode create(String path, String key, JsonNode draft) {
        return expect(send(json("POST", path, draft)
                .header("Idempotency-Key", Story.fixed(path + "/" + key).toString())));
    }

    /** Adds a part to a row read at {@code version}. */
    ObjectNode create(String path, String key, int version, JsonNode draft) {
        return expect(send(json("POST", path, draft)
                .header("Idempotency-Key", Story.fixed(path + "/" + key).toString())
                .header("If-Match", "\"" + version + "\"")));
    }

    /** Creates a row under a client-chosen id. */
    ObjectNode put(String path, JsonNode draft) {
        return expect(send(json("PUT", path, draft)));
    }

    ObjectNode put(String path, int version, JsonNode draft) {
        return expect(send(json("PUT", path, draft).header("If-Match", "\"" + version + "\"")));
    }

    ObjectNode upload(String path, String key, Map<String, String> fields, String fileName, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(
                body,
                "name=\"" + name + "\"\r\nContent-Type: text/plain; charset=UTF-8",
                value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: image/jpeg", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return expect(send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", Story.fixed(path + "/" + key).toString())
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private HttpRequest.Builder json(String method, String path, JsonNode body) {
        BodyPublisher publisher = BodyPublishers.ofString(body.toString());
        return request(path).header("Content-Type", "application/json").method(method, publisher);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(line.api() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "vi");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return line.http().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the demo was interrupted", e);
        }
    }

    private ObjectNode expect(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException("%s %s answered %d: %s"
                    .formatted(
                            answer.request().method(),
                            answer.request().uri().getPath(),
                            answer.statusCode(),
                            answer.body()));
        }
        try {
            return answer.body().isEmpty()
                    ? line.mapper().createObjectNode()
                    : (ObjectNode) line.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
