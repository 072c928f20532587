package vn.loa;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.world.Actor;
import vn.loa.world.OpenApi;
import vn.loa.world.World;

/** What is true of every operation, walked from openapi.yaml so that a new one cannot be forgotten. */
@QuarkusTest
class EveryEndpointTest {
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

    @TestFactory
    Stream<DynamicTest> optionsNamesTheMethod() {
        return OpenApi.operations().stream()
                .map(operation -> test(operation, () -> assertThat(
                                given().options(path(operation)).header("Allow"))
                        .contains(operation.method())));
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
                .filter(operation ->
                        !operation.template().matches(".*/(auth/(login|refresh|logout)|setup(/administrator)?)"));
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
        return operation.method().equals("GET") ? request : request.body("{}");
    }
}
