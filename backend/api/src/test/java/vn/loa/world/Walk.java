package vn.loa.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Makes any operation of the contract a request on the rows of a full world, so that a new one is tried unasked. */
public final class Walk {
    /** Required of a new account only, which the contract cannot say. */
    private static final Map<String, Map<String, ?>> ALSO_REQUIRED =
            Map.of("POST " + Actor.API + "/accounts", Map.of("password", World.password()));

    private static final Map<String, String> CODES = Map.of(
            "sections", "I", "lines", "1", "figures", "activity.count", "plan-templates", "CCHC", "problems", "stale");

    private final FullWorld full;
    private final Map<String, UUID> rows;

    public Walk(FullWorld full) {
        this.full = full;
        this.rows = full.rows();
    }

    public Response send(OpenApi.Operation operation, Actor actor) {
        return send(operation, actor.request());
    }

    public Response send(OpenApi.Operation operation, RequestSpecification asker) {
        var request = asker.header("If-Match", "\"0\"").queryParams(query(operation));
        var form = operation.node().at("/requestBody/content/multipart~1form-data/schema/properties");
        if (form.isObject()) {
            request.contentType("multipart/form-data; charset=UTF-8")
                    .multiPart("file", "bang.csv", "a;b".getBytes(StandardCharsets.UTF_8), "application/octet-stream");
            if (form.has("unit")) {
                request.multiPart("unit", full.world.commune.toString());
            }
        } else if (OpenApi.takesBytes(operation)) {
            request.contentType("application/octet-stream").body(new byte[] {'a'});
        } else if (operation.node().has("requestBody")) {
            request.body(body(operation));
        }
        return request.request(operation.method(), path(operation));
    }

    public String path(OpenApi.Operation operation) {
        var parts = operation.template().split("/");
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                int end = parts[i].indexOf('}');
                parts[i] = value(parts[i].substring(1, end), parts[i - 1]) + parts[i].substring(end + 1);
            }
        }
        return String.join("/", parts);
    }

    /** What is required, narrowed to the commune where that can be asked. */
    public Map<String, Object> query(OpenApi.Operation operation) {
        var names = operation.node().path("parameters").findValuesAsText("name");
        var query = new HashMap<String, Object>(OpenApi.requiredQuery(operation));
        if (names.contains("unit")) {
            query.put("unit", full.world.commune);
        } else if (names.contains("plan")) {
            query.put("plan", full.plan.id);
        }
        if (names.contains("statement")) {
            query.put(
                    "statement", Database.text("select statement from signed_paper where report_id = ?", full.report));
        }
        return query;
    }

    private Map<String, Object> body(OpenApi.Operation operation) {
        var known = new HashMap<>(rows);
        known.put("unit", full.world.commune);
        var body = new HashMap<>(new Sample(known).body(operation));
        body.putAll(ALSO_REQUIRED.getOrDefault(operation.method() + " " + operation.template(), Map.of()));
        return body;
    }

    private String value(String variable, String before) {
        var word = variable.equals("id") ? singular(before) : variable;
        var value = variable.equals("code")
                ? CODES.get(before)
                : variable.equals("number") ? "1" : word.equals("unit") ? full.world.commune : rows.get(word);
        assertThat(value)
                .as("no world has a %s: make one in FullWorld and name it in FullWorld.rows", word)
                .isNotNull();
        return value.toString();
    }

    /** The word for one row of a path's segment. */
    public static String singular(String noun) {
        return noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.replaceFirst("s$", "");
    }
}
