package vn.loa.kernel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.world.Patience;

@QuarkusTest
class SinglePageTest {
    private static final String PAGE = "<!doctype html>";

    @TestHTTPResource("/")
    URL root;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/ke-hoach", "/ke-hoach/0192/nhiem-vu?loc=tre", "/apiary", "/qua-trinh"})
    void everyScreenIsTheOnePageAndIsAskedForAnew(String path) {
        browser()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .contentType("text/html")
                .body(containsStringIgnoringCase(PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1/nothing",
                "/q/nothing",
                "/openapi/nothing",
                "/docs/nothing",
                "/nothing.js",
                "/assets/gone-00.js"
            })
    void whatIsNoScreenIsNotThePage(String path) {
        browser().get(path).then().statusCode(404).body(not(containsStringIgnoringCase(PAGE)));
    }

    @Test
    void theReferenceIsFoundWithoutItsLastSlash() {
        browser().redirects().follow(false).get("/docs").then().statusCode(308).header("Location", "/docs/");
        given().accept("application/json").get("/docs").then().statusCode(404);
    }

    @Test
    void aProgramThatAsksForNoPageGetsNone() {
        given().accept("application/json").get("/ke-hoach").then().statusCode(404);
        browser().post("/ke-hoach").then().statusCode(405);
    }

    @Test
    void whatHasAHashInItsNameIsKept() {
        browser()
                .get("/assets/probe-0a1b2c3d.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
        browser().get("/assets/gone-00.js").then().statusCode(404).header("Cache-Control", (String) null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.properties",
                "/..%2f..%2fapplication.properties",
                "/assets/%2e%2e/%2e%2e/%2e%2e/application.properties",
                "/assets/..%5c..%5capplication.properties",
                "//etc/passwd",
                "/%00/index.html"
            })
    void nothingOutsideIsServed(String path) throws IOException {
        // By hand: a client library would tidy the path up first.
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(Math.toIntExact(Patience.LIMIT.toMillis()));
            var request = "GET " + path + " HTTP/1.1\r\nHost: loa\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .doesNotContain("quarkus.")
                    .doesNotContain("root:")
                    .doesNotContain("500 ");
        }
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html,application/xhtml+xml,*/*;q=0.8");
    }
}
