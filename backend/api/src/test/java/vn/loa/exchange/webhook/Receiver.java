package vn.loa.exchange.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody else's program that is told by webhooks. It shares no code with the sender. */
final class Receiver implements AutoCloseable {
    /** A post as it came. */
    record Got(String id, String timestamp, List<String> signatures, String contentType, String body) {
        boolean signedWith(String secret) throws Exception {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            var sum = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return signatures.contains("v1," + Base64.getEncoder().encodeToString(sum));
        }
    }

    private final HttpServer server;
    final Queue<Got> got = new ConcurrentLinkedQueue<>();
    volatile ToIntFunction<Got> answer = post -> 204;
    volatile String retryAfter;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/loa?don-vi=1";
    }

    private synchronized void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var post = new Got(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                List.of(headers.getFirst("webhook-signature").split(" ")),
                headers.getFirst("content-type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        got.add(post);
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.getResponseHeaders().set("Location", address());
        exchange.sendResponseHeaders(answer.applyAsInt(post), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
