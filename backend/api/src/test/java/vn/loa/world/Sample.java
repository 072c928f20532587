package vn.loa.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Drafts made from the contract: what an operation requires and nothing else, naming rows that exist. */
final class Sample {
    private final Map<String, UUID> rows;

    /** @param rows what a member of that name refers to; any other UUID is a new one */
    Sample(Map<String, UUID> rows) {
        this.rows = rows;
    }

    /** A body the operation takes for well-formed. */
    Map<String, Object> body(OpenApi.Operation operation) {
        return object(resolved(operation.node().at("/requestBody/content/application~1json/schema")));
    }

    private Object value(String name, JsonNode declared) {
        var schema = resolved(declared);
        if (declared.path("examples").isArray()) {
            return plain(declared.path("examples").get(0));
        }
        if (schema.path("enum").isArray()) {
            return schema.path("enum").get(0).asText();
        }
        return switch (schema.path("type").asText("object")) {
            case "object" -> object(schema);
            case "array" ->
                schema.path("minItems").asInt() == 0 ? List.of() : List.of(value(name, schema.path("items")));
            case "boolean" -> false;
            case "integer", "number" -> schema.path("minimum").asLong();
            default ->
                schema.path("format").asText().equals("uuid")
                        ? rows.getOrDefault(name, FreshId.next()).toString()
                        : "x".repeat(Math.max(1, schema.path("minLength").asInt()));
        };
    }

    private Map<String, Object> object(JsonNode schema) {
        var members = new HashMap<String, Object>();
        schema.path("required")
                .forEach(member -> members.put(
                        member.asText(),
                        value(member.asText(), schema.path("properties").path(member.asText()))));
        return members;
    }

    private static Object plain(JsonNode example) {
        if (example.isArray()) {
            return StreamSupport.stream(example.spliterator(), false)
                    .map(Sample::plain)
                    .toList();
        }
        return example.isTextual() ? example.asText() : example.numberValue();
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? OpenApi.root().at(schema.path("$ref").asText().substring(1))
                : schema;
    }
}
