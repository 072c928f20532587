package vn.loa;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.Actor;
import vn.loa.world.OpenApi;
import vn.loa.world.World;

/** What is true of every operation, walked from openapi.yaml so that a new one cannot be forgotten. */
@QuarkusTest
class EveryEndpointTest {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    @TestFactory
    Stream<DynamicTest> nobodyIsAskedToSignIn() {
        return guarded()
                .map(operation -> test(operation, () -> send(operation, Actor.NOBODY, path(operation))
                        .isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsNobody() {
        var forged = "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.";
        return guarded()
                .map(operation -> test(operation, () -> assertThat(
                                body(operation, Actor.NOBODY.request().header("Authorization", forged))
                                        .request(operation.method(), path(operation))
                                        .statusCode())
                        .isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> anEndedSessionIsNobody() {
        var tu = World.tell().cast.tu();
        var token = tu.token();
        tu.request().body("{}").post(Actor.API + "/auth/logout").then().statusCode(204);
        return guarded()
                .map(operation -> test(operation, () -> assertThat(
                                body(operation, Actor.NOBODY.request().header("Authorization", "Bearer " + token))
                                        .request(operation.method(), path(operation))
                                        .statusCode())
                        .isEqualTo(401)));
    }

    /** Addresses with an ending are for reading: {@code ProblemCatalogueTest}. */
    @TestFactory
    Stream<DynamicTest> anAddressTakesTheMethodsItNamesAndNoOther() {
        return OpenApi.operations().stream()
                .map(EveryEndpointTest::path)
                .filter(path -> !path.contains("."))
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var allowed = allowed(path);
                    assertThat(given().options(path).header("Allow"))
                            .as("OPTIONS")
                            .isEqualTo(allowed);
                    for (var method : METHODS) {
                        var answer = given().contentType("application/json").request(method, path);
                        if (List.of(allowed.split(", ")).contains(method)) {
                            assertThat(answer.statusCode()).as(method).isNotEqualTo(405);
                        } else {
                            answer.then()
                                    .statusCode(405)
                                    .header("Allow", allowed)
                                    .body("code", equalTo("NO_SUCH_METHOD"));
                        }
                    }
                }));
    }

    /** By the contract, own words before any name, in the order of the alphabet. */
    private static String allowed(String path) {
        var there = OpenApi.operations().stream()
                .filter(operation -> operation.pattern().matcher(path).matches())
                .toList();
        int fewest = there.stream().mapToInt(EveryEndpointTest::variables).min().orElseThrow();
        var methods = there.stream()
                .filter(operation -> variables(operation) == fewest)
                .map(OpenApi.Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static int variables(OpenApi.Operation operation) {
        return operation.template().split("\\{").length;
    }

    @TestFactory
    Stream<DynamicTest> aClientThatReadsProblemsIsNotRefusedForIt() {
        return guarded()
                .map(operation -> test(operation, () -> assertThat(
                                body(operation, Actor.NOBODY.request().accept("application/problem+json"))
                                        .request(operation.method(), path(operation))
                                        .statusCode())
                        .isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownParameterIsRefused() {
        return OpenApi.operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation ->
                        test(operation, () -> send(operation, World.administrator(), path(operation) + "?misspelt=1")
                                .isEqualTo(400)));
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotExistIsNotFound() {
        return guarded()
                .filter(operation -> operation.template().contains("{id}")
                        && operation.method().equals("GET"))
                .map(operation -> test(operation, () -> send(operation, World.administrator(), path(operation))
                        .isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownMemberIsRefused() {
        return OpenApi.operations().stream()
                .filter(operation -> operation
                        .node()
                        .at("/requestBody/content/application~1json")
                        .isObject())
                .map(operation -> test(operation, () -> assertThat(World.administrator()
                                .request()
                                .header("If-Match", "\"0\"")
                                .body(Map.of("misspelt", 1))
                                .request(operation.method(), path(operation))
                                .statusCode())
                        .isEqualTo(400)));
    }

    /** Case invisible-text, for every required text: it is answered as a space is. */
    @TestFactory
    Stream<DynamicTest> invisibleTextIsNoText() throws IOException {
        var unseen = new ObjectMapper()
                .readTree(new File("src/test/resources/cases/invisible-text/request.json"))
                .path("title")
                .textValue();
        return OpenApi.operations().stream().flatMap(operation -> OpenApi.requiredTexts(operation).stream()
                .map(text -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.template() + " " + text, () -> World.administrator()
                                .request()
                                .header("If-Match", "\"0\"")
                                .body(OpenApi.sample(operation, Map.of(text, unseen)))
                                .request(operation.method(), path(operation))
                                .then()
                                .statusCode(422)
                                .body("errors.find { it.pointer == '/" + text + "' }.code", equalTo("REQUIRED")))));
    }

    private static Stream<OpenApi.Operation> guarded() {
        return OpenApi.operations().stream()
                .filter(
                        operation -> !operation
                                .template()
                                .matches(
                                        ".*/(auth/(login|refresh|logout)|setup(/administrator)?|calendar\\.ics|problems.*|open/.*|v1/figures(\\..*)?)"));
    }

    private static DynamicTest test(OpenApi.Operation operation, Runnable body) {
        return DynamicTest.dynamicTest(operation.method() + " " + operation.template(), body::run);
    }

    private static String path(OpenApi.Operation operation) {
        return operation
                .template()
                .replaceAll("\\{code}", "I")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private static org.assertj.core.api.AbstractIntegerAssert<?> send(
            OpenApi.Operation operation, Actor actor, String path) {
        var request = body(
                operation, actor.request().header("If-Match", "\"0\"").queryParams(OpenApi.requiredQuery(operation)));
        return assertThat(request.request(operation.method(), path).statusCode());
    }

    /** Something of the kind the operation reads, so that it is not refused for its kind. */
    private static RequestSpecification body(OpenApi.Operation operation, RequestSpecification request) {
        if (operation.node().at("/requestBody/content/multipart~1form-data").isObject()) {
            return request.contentType("multipart/form-data").multiPart("title", "x");
        }
        if (OpenApi.takesBytes(operation)) {
            return request.contentType("application/octet-stream").body(new byte[] {'x'});
        }
        return operation.method().equals("GET") ? request : request.body("{}");
    }
}
