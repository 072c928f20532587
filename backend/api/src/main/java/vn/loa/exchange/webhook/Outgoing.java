package vn.loa.exchange.webhook;

import static vn.loa.exchange.webhook.DeliveryFailure.*;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import vn.loa.problem.Problem;

/**
 * Posts to addresses that people outside Loa's own network chose. The name is looked up once, and the connection goes to the very address
 * that was looked at: a name that leads elsewhere a moment later leads nowhere. Nothing of the answer is read but its head.
 */
class Outgoing implements AutoCloseable {
    private static final int HEAD_BYTES = 8192;

    /** Looks a name up. */
    interface Resolver {
        List<InetAddress> addresses(String host) throws UnknownHostException;
    }

    private final HttpClient client;
    private final Resolver resolver;
    private final Permitted permitted;
    private final Duration patience;

    Outgoing(Vertx vertx, HttpClientOptions trust, Resolver resolver, Permitted permitted, Duration patience) {
        this.resolver = resolver;
        this.permitted = permitted;
        this.patience = patience;
        client = vertx.createHttpClient(new HttpClientOptions(trust)
                .setVerifyHost(true)
                .setKeepAlive(false)
                .setMaxHeaderSize(HEAD_BYTES)
                .setConnectTimeout((int) patience.toMillis()));
    }

    /** Waits for the answer; never throws for what the receiver does. */
    PostOutcome send(SignedPost post) {
        long begun = System.nanoTime();
        try {
            var destination = Destination.read(post.address(), permitted);
            var address = destination.chosen(resolver.addresses(destination.host()), permitted);
            return address.isEmpty()
                    ? failed(begun, ADDRESS_REFUSED)
                    : answered(begun, exchange(options(destination, address.get(), post), post.body()));
        } catch (Problem refused) {
            return failed(begun, ADDRESS_REFUSED);
        } catch (UnknownHostException unknown) {
            return failed(begun, UNKNOWN_NAME);
        } catch (TimeoutException late) {
            return failed(begun, TIMED_OUT);
        } catch (ExecutionException failure) {
            return failed(begun, untrusted(failure) ? UNTRUSTED : NO_CONNECTION);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return failed(begun, NO_CONNECTION);
        }
    }

    private static RequestOptions options(Destination destination, InetAddress address, SignedPost post) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, destination.port())))
                .setHost(destination.host())
                .setPort(destination.port())
                .setSsl(destination.secure())
                .setFollowRedirects(false)
                .setURI(destination.path());
        post.headers().forEach(options::putHeader);
        return options;
    }

    private record Head(int status, String retryAfter) {}

    private Head exchange(RequestOptions options, String body)
            throws InterruptedException, ExecutionException, TimeoutException {
        var asked = client.request(options);
        var answered = asked.compose(request -> request.send(body).map(answer -> {
            var head = new Head(answer.statusCode(), answer.getHeader("Retry-After"));
            // The connection ends here, whatever else would come; that it does is no failure to be logged.
            answer.exceptionHandler(ended -> {});
            request.reset();
            return head;
        }));
        try {
            return answered.toCompletionStage().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            asked.onSuccess(HttpClientRequest::reset);
            throw late;
        }
    }

    private static PostOutcome answered(long begun, Head head) {
        boolean taken = head.status / 100 == 2;
        return new PostOutcome(head.status, since(begun), taken ? null : REFUSED, head.retryAfter);
    }

    private static PostOutcome failed(long begun, DeliveryFailure failure) {
        return new PostOutcome(null, since(begun), failure, null);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean untrusted(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        client.close();
    }
}
