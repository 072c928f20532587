package vn.loa.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.sun.management.UnixOperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;

@QuarkusTest
class DoorstepTest {
    private static final String LOGIN = Actor.API + "/auth/login";
    private static final String NOBODY = "{\"username\":\"khong-ai\",\"password\":\"sai mat khau\"}";

    @Test
    void tooManyHeadersAreAProblemWithTheHeadersOfEveryAnswer() {
        isLikeAnyOther(given().header("X-Large", "a".repeat(17_000)).get(Actor.API + "/plans"), 431)
                .body("code", equalTo("HEADERS_TOO_MANY"))
                .body("type", equalTo("/problems/headers-too-many"));
        isLikeAnyOther(given().header("X-Large", "a".repeat(100_000)).get("/"), 431);
        given().header("X-Large", "a".repeat(10_000))
                .get(Actor.API + "/plans")
                .then()
                .statusCode(401);
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIsAProblemWithTheHeadersOfEveryAnswer() throws IOException {
        for (var type : List.of("multipart/form-data; boundary=x", "application/json")) {
            var answer = raw("POST " + Actor.API + "/evidence HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nAccept-Language: en\r\nContent-Length: 99000000\r\n\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .containsIgnoringCase("x-content-type-options: nosniff")
                    .containsIgnoringCase("content-security-policy: default-src 'self'")
                    .containsIgnoringCase("referrer-policy: same-origin")
                    .contains("The body is larger than allowed.");
        }
    }

    @Test
    void aLanguageThatCannotBeReadIsRefused() {
        for (var wrong : List.of("en;q=2", "en;q=a", "tiếng Việt", "en q=1", "vi;;en", "*-*-*", "q=0.5")) {
            isLikeAnyOther(given().header("Accept-Language", wrong).get(Actor.API + "/plans"), 400)
                    .body("errors[0].pointer", equalTo("#Accept-Language"));
        }
    }

    @Test
    void theLanguageIsTheOneWithTheGreatestWeight() {
        for (var english :
                List.of("en", "EN-gb", "vi;q=0.5, en", "fr, en;q=0.1", "vi;q=0, en;q=0.001", "en;q=1.000,vi;q=1")) {
            spoken(english).header("Content-Language", equalTo("en"));
        }
        for (var vietnamese :
                List.of("vi", "vi-VN,en;q=0.9", "*", "", "fr", "en;q=0", "en;q=0.3, vi;q=0.8", "de, , vi")) {
            spoken(vietnamese).header("Content-Language", equalTo("vi"));
        }
    }

    @Test
    void aBodyIsJsonInUtf8OrAFormAndNothingElse() {
        for (var taken :
                List.of("application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\"")) {
            assertThat(status(taken)).as(taken).isEqualTo(401);
        }
        for (var refused : List.of(
                "text/plain",
                "application/json; charset=utf-16",
                "application/jsonp",
                "text/json",
                "json",
                "application/json,text/plain",
                "application/json; boundary=x",
                "multipart/form-data",
                "*/*",
                "application/*",
                ";",
                "a/b/c")) {
            assertThat(status(refused)).as(refused).isEqualTo(415);
        }
        assertThat(status(null)).isEqualTo(415);
    }

    @Test
    void aTypeWithoutABodyHarmsNothing() throws IOException {
        assertThat(raw("GET " + Actor.API
                        + "/setup HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: rac\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aTypeThatCannotBeParsedIsRefusedWhereAWriteHasNoBody() throws IOException {
        for (var type : List.of("rac", "", ";", "a/b/c")) {
            assertThat(raw("POST " + Actor.API
                            + "/auth/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\nContent-Type: "
                            + type + "\r\n\r\n"))
                    .as(type)
                    .startsWith("HTTP/1.1 415 ");
        }
    }

    @Test
    void theFiguresOfTheProcessAreForThisMachineAlone() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
        for (var elsewhere : List.of("10.0.0.7", "127.0.0.1", "203.0.113.5, 127.0.0.1")) {
            isLikeAnyOther(given().header("X-Forwarded-For", elsewhere).get("/q/metrics"), 404);
            isLikeAnyOther(given().header("X-Forwarded-For", elsewhere).get("/q/metrics/base"), 404);
        }
        isLikeAnyOther(given().header("Forwarded", "for=10.0.0.7").get("/q/metrics"), 404);
    }

    /** A proxy named other than by its network is looked up by name, with a socket for each request. */
    @Test
    void aRequestLeavesNoFileOpen() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var setup = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + Actor.API + "/setup"))
                    .build();
            client.send(setup, HttpResponse.BodyHandlers.discarding());
            long before = openFiles();
            for (int i = 0; i < 300; i++) {
                assertThat(client.send(setup, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(openFiles() - before).isLessThan(150);
        }
    }

    private static long openFiles() {
        return ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
                .getOpenFileDescriptorCount();
    }

    private static ValidatableResponse spoken(String acceptable) {
        return given().header("Accept-Language", acceptable)
                .get(Actor.API + "/plans")
                .then()
                .statusCode(401);
    }

    /** The status by raw bytes: a client library would mend the type. */
    private static int status(String type) {
        var bytes = NOBODY.getBytes(StandardCharsets.UTF_8).length;
        try {
            var answer = raw("POST " + LOGIN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + (type == null ? "" : "Content-Type: " + type + "\r\n") + "Content-Length: " + bytes + "\r\n\r\n"
                    + NOBODY);
            return Integer.parseInt(answer.substring(9, 12));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ValidatableResponse isLikeAnyOther(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Content-Security-Policy", startsWith("default-src 'self'"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Permissions-Policy", notNullValue())
                .body("detail", notNullValue());
    }
}
