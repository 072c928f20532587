package vn.loa.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.serialization.JsonNodeReader;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;

/** Holds every answer of every test against openapi.yaml: an undocumented status, member or type fails the test that met it. */
public final class ContractCheck implements Filter {
    static final ContractCheck INSTANCE = new ContractCheck();
    private static final String LOCATION = "https://loa.vn/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The document as it was read once; the factory would keep another copy for each answer it checks. */
    private static final JsonNodeReader ONE_DOCUMENT = new JsonNodeReader() {
        @Override
        public JsonNode readTree(String content, InputFormat format) {
            return OpenApi.root();
        }

        @Override
        public JsonNode readTree(InputStream content, InputFormat format) {
            return OpenApi.root();
        }
    };

    private JsonSchemaFactory factory;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith(Actor.API)) {
            check(request.getMethod(), path, response.statusCode(), response.contentType(), response.asString());
            leads(response);
        }
        return response;
    }

    /** What was created stands where the answer says. */
    private static void leads(Response response) {
        if (response.statusCode() == 201) {
            var place = URI.create(response.header("Location")).getPath();
            assertThat(OpenApi.operation("GET", place))
                    .as("201 leads to %s, which openapi.yaml does not know", place)
                    .isNotNull();
        }
    }

    void check(String method, String path, int status, String contentType, String body) {
        var operation = OpenApi.operation(method, path);
        if (operation == null) {
            assertThat(status).as("%s %s is not in openapi.yaml", method, path).isIn(404, 405);
            return;
        }
        var place = OpenApi.followed(operation.pointer() + "/responses/" + status);
        var documented = OpenApi.root().at(place);
        assertThat(documented.isMissingNode())
                .as("%s %s answered %d, which openapi.yaml does not know: %s", method, path, status, body)
                .isFalse();
        var type = contentType == null ? "" : contentType.replaceFirst(";.*", "");
        if (!type.endsWith("json") || body.isEmpty()) {
            return;
        }
        var schema = documented.at("/content/" + type.replace("/", "~1") + "/schema");
        assertThat(schema.isMissingNode())
                .as("%s %s %d answers %s, which openapi.yaml does not know", method, path, status, type)
                .isFalse();
        var messages = factory()
                .getSchema(SchemaLocation.of(
                        LOCATION + "#" + fragment(place + "/content/" + type.replace("/", "~1") + "/schema")))
                .validate(read(body));
        assertThat(messages).as("%s %s %d: %s", method, path, status, body).isEmpty();
    }

    private static String fragment(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }

    private synchronized JsonSchemaFactory factory() {
        if (factory == null) {
            factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.schemaLoaders(
                            loaders -> loaders.schemas(Map.of(LOCATION, "")))
                    .jsonNodeReader(ONE_DOCUMENT));
        }
        return factory;
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
