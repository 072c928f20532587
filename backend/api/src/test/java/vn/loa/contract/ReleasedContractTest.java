package vn.loa.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.OpenApi;

/** Clients of the last release go on working, or a break is meant and says why. */
class ReleasedContractTest {
    private static final Path FOLDER = OpenApi.FILE.resolveSibling("docs").resolve("contract");
    private static final Path MEANT = FOLDER.resolve("breaking.yaml");
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final String ADVICE = """
            Add beside it instead. Where the break is meant, list its sentence with the reason in docs/contract/breaking.yaml, say it in \
            CHANGELOG.md, and release it as a new major version (a minor one while Loa is 0.x); CONTRIBUTING.md says how.""";

    @Test
    void nothingBreaksThatIsNotMeant() throws IOException {
        hold(released(), OpenApi.root(), meant().keySet());
    }

    @Test
    void whatIsMeantIsSoAndHasAReason() throws IOException {
        assertThat(Comparison.breaks(released(), OpenApi.root()))
                .as("docs/contract/breaking.yaml lists what breaks nobody; remove it")
                .containsAll(meant().keySet());
        assertThat(meant().values()).as("a break that is meant says why").noneMatch(String::isBlank);
    }

    @Test
    void aBreakFailsAndSaysHowToReleaseIt() {
        assertThatThrownBy(() -> hold(SMALL, changed("/paths", paths -> paths.remove("/things")), Set.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /things is gone")
                .hasMessageContaining("docs/contract/breaking.yaml");
        hold(
                SMALL,
                changed("/paths", paths -> paths.remove("/things")),
                Set.of("GET /things is gone", "POST /things is gone"));
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfBreakIsFound() {
        return Stream.of(
                found("GET /things is gone", "/paths/~1things", node -> node.remove("get")),
                found("GET /things is now called all", GET, node -> node.put("operationId", "all")),
                found("POST /things now asks for a session", POST, node -> node.remove("security")),
                found("GET /things query kind is gone", GET, node -> node.remove("parameters")),
                found(
                        "GET /things query kind is now required",
                        GET + "/parameters/0",
                        node -> node.put("required", true)),
                found("GET /things query since is now required", GET, node -> node.withArrayProperty("parameters")
                        .addObject()
                        .put("in", "query")
                        .put("name", "since")
                        .put("required", true)),
                found("GET /things 200 is gone", GET, node -> node.remove("responses")),
                found(
                        "GET /things 200 as application/json is gone",
                        GET + "/responses/200/content",
                        ObjectNode::removeAll),
                found("POST /things now requires a body", POST + "/requestBody", node -> node.put("required", true)),
                found("Kind, sent, is no longer [B]", "/components/schemas/Kind", node -> node.withArrayProperty("enum")
                        .remove(1)),
                found("Draft.note, sent, is gone", DRAFT + "/properties", node -> node.remove("note")),
                found("Draft.note, sent, is now required", DRAFT, node -> node.withArrayProperty("required")
                        .add("note")),
                found(
                        "Draft.note, sent, has maxLength 9",
                        DRAFT + "/properties/note",
                        node -> node.put("maxLength", 9)),
                found(
                        "Draft.note, sent, has minLength 2",
                        DRAFT + "/properties/note",
                        node -> node.put("minLength", 2)),
                found(
                        "Draft.note, sent, has to match x+",
                        DRAFT + "/properties/note",
                        node -> node.put("pattern", "x+")),
                found(
                        "Draft.note, sent, has the format uuid",
                        DRAFT + "/properties/note",
                        node -> node.put("format", "uuid")),
                found(
                        "Draft.count, sent, was [integer] and is [string]",
                        DRAFT + "/properties/count",
                        node -> node.put("type", "string")),
                found("Draft.count, sent, has maximum 5", DRAFT + "/properties/count", node -> node.put("maximum", 5)),
                found("View.name, answered, is gone", VIEW + "/properties", node -> node.remove("name")),
                found("View.name, answered, may now be absent", VIEW, node -> node.withArrayProperty("required")
                        .removeAll()),
                found(
                        "View.name, answered, was [string] and is [integer]",
                        VIEW + "/properties/name",
                        node -> node.put("type", "integer")),
                found(
                        "View.on, answered, has the format of any text",
                        VIEW + "/properties/on",
                        node -> node.remove("format")),
                found(
                        "View.parts[], answered, was [string] and is [integer]",
                        VIEW + "/properties/parts/items",
                        node -> node.put("type", "integer")),
                found(
                        "View.name, answered, has other alternatives",
                        VIEW + "/properties/name",
                        node -> node.withArrayProperty("oneOf").addObject()));
    }

    @Test
    void additionsBreakNobody() {
        assertThat(Comparison.breaks(SMALL, changed("", root -> {
                    ((ObjectNode) root.at("/paths")).putObject("/others").putObject("get");
                    ((ArrayNode) root.at("/components/schemas/Kind/enum")).add("C");
                    ((ObjectNode) root.at(VIEW + "/properties"))
                            .putObject("more")
                            .put("type", "string");
                    ((ObjectNode) root.at(DRAFT + "/properties"))
                            .putObject("more")
                            .put("type", "string");
                    ((ObjectNode) root.at(DRAFT + "/properties/note")).put("maxLength", 99);
                    ((ObjectNode) root.at(DRAFT + "/properties/count")).put("type", "number");
                    ((ObjectNode) root.at(GET + "/responses")).putObject("409");
                })))
                .isEmpty();
    }

    private static final String GET = "/paths/~1things/get";
    private static final String POST = "/paths/~1things/post";
    private static final String DRAFT = "/components/schemas/Draft";
    private static final String VIEW = "/components/schemas/View";
    private static final JsonNode SMALL = read("""
            paths:
              /things:
                get:
                  operationId: list
                  parameters:
                    - {name: kind, in: query, schema: {$ref: "#/components/schemas/Kind"}}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/View"}}}}
                post:
                  operationId: create
                  security: []
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Draft"}}}}
                  responses:
                    "201": {content: {application/json: {schema: {$ref: "#/components/schemas/View"}}}}
            components:
              schemas:
                Kind: {type: string, enum: [A, B]}
                Draft:
                  type: object
                  additionalProperties: false
                  required: [count]
                  properties:
                    count: {type: integer}
                    note: {type: string, maxLength: 10}
                    kind: {$ref: "#/components/schemas/Kind"}
                View:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    on: {type: string, format: date}
                    parts: {type: array, items: {type: string}}
                    inner: {$ref: "#/components/schemas/View"}
            """);

    private static void hold(JsonNode before, JsonNode after, Set<String> meant) {
        var breaks = Comparison.breaks(before, after);
        breaks.removeAll(meant);
        assertThat(breaks)
                .as("openapi.yaml breaks clients of the last release. " + ADVICE)
                .isEmpty();
    }

    private static DynamicTest found(String sentence, String pointer, Consumer<ObjectNode> change) {
        return DynamicTest.dynamicTest(sentence, () -> assertThat(Comparison.breaks(SMALL, changed(pointer, change)))
                .contains(sentence));
    }

    private static JsonNode changed(String pointer, Consumer<ObjectNode> change) {
        var copy = SMALL.deepCopy();
        change.accept((ObjectNode) copy.at(pointer));
        return copy;
    }

    /** The contract of the highest version there is. */
    private static JsonNode released() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var last = files.filter(file -> file.getFileName().toString().startsWith("openapi-"))
                    .max(Comparator.comparing(ReleasedContractTest::version))
                    .orElseThrow();
            return read(Files.readString(last));
        }
    }

    private static ModuleDescriptor.Version version(Path file) {
        return ModuleDescriptor.Version.parse(file.getFileName().toString().replaceAll("openapi-|\\.yaml", ""));
    }

    private static Map<String, String> meant() throws IOException {
        var meant = new TreeMap<String, String>();
        read(Files.readString(MEANT))
                .path("meant")
                .forEach(one ->
                        meant.put(one.path("break").asText(), one.path("reason").asText()));
        return meant;
    }

    private static JsonNode read(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
