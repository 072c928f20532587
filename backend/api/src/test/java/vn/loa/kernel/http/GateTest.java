package vn.loa.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loa.world.Actor;
import vn.loa.world.Patience;

/** What happens before a request meets its resource. How long a slow sender has, is a drill's matter. */
@QuarkusTest
class GateTest {
    private static final int AT_ONCE = 64;

    @Inject
    Gate gate;

    @Test
    void aBodyOverOneMegabyteIsRefusedUnread() {
        Actor.NOBODY
                .post("/plans", "\"" + "a".repeat(1 << 20) + "\"")
                .statusCode(413)
                .contentType(ProblemMappers.TYPE)
                .body("code", equalTo("BODY_TOO_LARGE"));
        Actor.NOBODY.post("/auth/login", "\"" + "a".repeat(1 << 14) + "\"").statusCode(413);
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCutAtTheSameSize() throws IOException {
        try (var sender = sender()) {
            sender.getOutputStream().write(head("Transfer-Encoding: chunked"));
            var chunk = ("1000\r\n" + "a".repeat(4096) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            var answer = new ArrayList<String>();
            try {
                for (int i = 0; i < 8; i++) {
                    sender.getOutputStream().write(chunk);
                }
                answer.addAll(answer(sender));
            } catch (IOException closedWhileSending) {
                answer.addAll(answer(sender));
            }
            assertThat(answer.getFirst()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void aProcessThatLeavesEndsItsConnections() {
        var leaving = new ShutdownDelayInitiatedEvent();
        assertThat(connection()).isNotEqualTo("close");
        ClientProxy.unwrap(gate).leave(leaving);
        try {
            assertThat(connection()).isEqualTo("close");
        } finally {
            ClientProxy.unwrap(gate).leaving = false;
        }
    }

    private static String connection() {
        return Actor.NOBODY.get("/setup").statusCode(200).extract().header("Connection");
    }

    /** Java's client, for one, asks for HTTP/2 first. */
    @Test
    void aClientThatWouldRatherSpeakHttp2IsAnswered() throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var login = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/auth/login");
            var request = HttpRequest.newBuilder(login)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    /** They hold connections, no worker: everybody else is served; and their number for one address is bounded. */
    @Test
    void slowSendersStopNobodyAndAreBounded() throws IOException {
        var senders = new ArrayList<Socket>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                var sender = sender();
                senders.add(sender);
                sender.getOutputStream().write(head("Content-Length: 50"));
            }
            // One sent before the others have arrived is held like them.
            Patience.until(() -> refused(senders));
            Actor.NOBODY.get("/plans").statusCode(401);
        } finally {
            for (var sender : senders) {
                sender.close();
            }
        }
        Patience.until(() -> Actor.NOBODY.post("/auth/login", "{}").extract().statusCode() == 422);
    }

    private static boolean refused(List<Socket> senders) {
        try {
            var sender = sender();
            senders.add(sender);
            sender.setSoTimeout(2_000);
            sender.getOutputStream().write(head("Content-Length: 50"));
            var answer = answer(sender);
            return answer.getFirst().startsWith("HTTP/1.1 503")
                    && answer.stream().anyMatch(line -> line.equalsIgnoreCase("retry-after: 2"));
        } catch (SocketTimeoutException held) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Socket sender() throws IOException {
        var sender = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port);
        sender.setSoTimeout(60_000);
        return sender;
    }

    private static byte[] head(String length) {
        return ("POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> answer(Socket sender) throws IOException {
        return new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toList());
    }
}
