package vn.loa.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The committed contract as tests read it. */
public final class OpenApi {
    public static final Path FILE = Path.of("..", "..", "openapi.yaml");
    private static final JsonNode ROOT = read();
    private static final List<Operation> OPERATIONS = operations(ROOT);

    private OpenApi() {}

    /** One operation: {@code pointer} leads to it in the document. */
    public record Operation(String method, String template, Pattern pattern, String pointer, JsonNode node) {}

    public static JsonNode root() {
        return ROOT;
    }

    /** The pointer itself, or where the reference there leads. */
    static String followed(String pointer) {
        var reference = ROOT.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.asText().substring(1);
    }

    public static List<Operation> operations() {
        return OPERATIONS;
    }

    /** The members of the operation's JSON body that must hold text of any wording. */
    public static List<String> requiredTexts(Operation operation) {
        var body = ROOT.at(followed(operation.pointer() + "/requestBody/content/application~1json/schema"));
        var texts = new ArrayList<String>();
        body.path("required").forEach(member -> {
            var schema = body.path("properties").path(member.asText());
            if (schema.path("type").asText().equals("string")
                    && !schema.has("$ref")
                    && !schema.has("format")
                    && !schema.has("enum")) {
                texts.add(member.asText());
            }
        });
        return texts;
    }

    /** Whether its body is a file's bytes. */
    public static boolean takesBytes(Operation operation) {
        return operation
                .node()
                .at("/requestBody/content/application~1octet-stream")
                .isObject();
    }

    /** What its address has to ask for, where that is one of a few words, a number, or has an example. */
    public static Map<String, String> requiredQuery(Operation operation) {
        var query = new HashMap<String, String>();
        operation.node().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                var reference = parameter.at("/schema/$ref").asText();
                var schema = reference.isEmpty() ? parameter.path("schema") : ROOT.at(reference.substring(1));
                var value = schema.at("/enum/0")
                        .asText(schema.path("minimum")
                                .asText(parameter.path("example").asText()));
                if (!value.isEmpty()) {
                    query.put(parameter.path("name").asText(), value);
                }
            }
        });
        return query;
    }

    /** A body the operation reads, with some members replaced. */
    public static Map<String, Object> sample(Operation operation, Map<String, ?> changes) {
        var body = new HashMap<>(new Sample(Map.of()).body(operation));
        body.putAll(changes);
        return body;
    }

    /** The operation a request went to, literal paths before templates; null when there is none. */
    static Operation operation(String method, String path) {
        return OPERATIONS.stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.pattern().matcher(path).matches())
                .min((a, b) -> Integer.compare(
                        a.template().split("\\{").length, b.template().split("\\{").length))
                .orElse(null);
    }

    private static List<Operation> operations(JsonNode root) {
        var found = new ArrayList<Operation>();
        root.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (List.of("get", "put", "post", "delete", "patch").contains(operation.getKey())) {
                        var regex = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
                        var pointer = "/paths/"
                                + path.getKey().replace("~", "~0").replace("/", "~1") + "/" + operation.getKey();
                        found.add(new Operation(
                                operation.getKey().toUpperCase(),
                                path.getKey(),
                                Pattern.compile(regex),
                                pointer,
                                operation.getValue()));
                    }
                }));
        return found;
    }

    /** With the parameters that many operations take alike in the place of the references to them. */
    private static JsonNode whole(JsonNode root) {
        root.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.path("parameters") instanceof ArrayNode parameters) {
                        for (int i = 0; i < parameters.size(); i++) {
                            var reference = parameters.get(i).path("$ref").asText();
                            if (!reference.isEmpty()) {
                                parameters.set(i, root.at(reference.substring(1)));
                            }
                        }
                    }
                }));
        return root;
    }

    private static JsonNode read() {
        try {
            return whole(new YAMLMapper().readTree(FILE.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
