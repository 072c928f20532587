package vn.loa.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.kernel.http.BusinessClock;

/** Prints Loa's address, and with {@code loa.demo} loads the demonstration first. Runs beside the start and never blocks it. */
@ApplicationScoped
class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class);

    @ConfigProperty(name = "loa.demo")
    boolean wanted;

    @ConfigProperty(name = "loa.demo.password")
    String password;

    @ConfigProperty(name = "loa.first-account.username", defaultValue = "quantri")
    String administrator;

    @ConfigProperty(name = "loa.first-account.password")
    Optional<String> administratorPassword;

    @Inject
    HttpServer server;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    void listening(@ObservesAsync HttpServerStart started) {
        if (!wanted) {
            LOG.info(Banner.address(server.getPort()));
            return;
        }
        try {
            tell(() -> LOG.info(Banner.demo(
                    server.getPort(), Company.cast(mapper), administrator, administratorPassword(), password)));
        } catch (RuntimeException e) {
            LOG.error(
                    "Chưa kể xong bản trình diễn; khởi động lại để kể tiếp. / "
                            + "The demo could not be told to its end; start again to go on.",
                    e);
            LOG.info(Banner.address(server.getPort()));
        }
    }

    /**
     * Loads what is missing; nothing the second time.
     *
     * @param ready called when people may sign in: the other communes are told after that
     */
    void tell(Runnable ready) {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()) {
            var api = URI.create("http://127.0.0.1:" + server.getPort() + "/api/v1");
            var line = new Person.Line(api, http, mapper);
            Person.signIn(line, administrator, administratorPassword())
                    .ifPresentOrElse(person -> tell(new Company(line, person, password), ready), () -> leave(ready));
        }
    }

    private void tell(Company company, Runnable ready) {
        if (company.complete()) {
            company.leave();
            ready.run();
            return;
        }
        LOG.info("Đang kể bản trình diễn… / Telling the demo…");
        long start = System.nanoTime();
        new Telling(company, mapper, BusinessClock.today(clock)).tell(ready);
        LOG.infof(
                "Đã kể xong sau %1$d giây / The demo is told, after %1$d s",
                (System.nanoTime() - start) / 1_000_000_000);
    }

    /** A changed password means that somebody has taken over the demonstration. */
    private void leave(Runnable ready) {
        LOG.infof(
                "Mật khẩu của %1$s đã đổi, giữ nguyên dữ liệu / The password of %1$s has changed, the data stays as it is",
                administrator);
        ready.run();
    }

    private String administratorPassword() {
        return administratorPassword.orElse(password);
    }
}
