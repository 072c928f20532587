package vn.loa.exchange.webhook;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way out for webhooks of this installation: the Internet, and what {@code loa.webhooks.private-addresses} lists; a list that cannot be read ends the start. */
@Startup
@ApplicationScoped
class WayOut {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @ConfigProperty(name = "loa.webhooks.private-addresses")
    Optional<List<String>> listed;

    @Inject
    Vertx vertx;

    private Permitted permitted;
    private Outgoing outgoing;

    @PostConstruct
    void open() {
        permitted = Permitted.read(listed.orElse(List.of()));
        outgoing = new Outgoing(
                vertx, new HttpClientOptions(), host -> List.of(InetAddress.getAllByName(host)), permitted, PATIENCE);
    }

    @PreDestroy
    void close() {
        outgoing.close();
    }

    /** @throws vn.loa.problem.Problem 422 at {@code /address} for what is never sent to; where its name leads is looked at when it is sent */
    void requireShape(String address) {
        Destination.read(address, permitted);
    }

    PostOutcome send(SignedPost post) {
        return outgoing.send(post);
    }
}
