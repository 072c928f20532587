package vn.loa.exchange.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.problem.Problem;

/** Where a post may go: what anybody could write as an address, against a listener that counts who comes. */
class OutgoingTest {
    private static final String NAME = "hooks.example.vn";
    private static final Permitted NOTHING = Permitted.read(List.of());
    private static final Permitted LOOPBACK = Permitted.read(List.of("127.0.0.0/8"));

    /** What is no address of a receiver, however it is read; {@code %d} is the listener's port. */
    private static final List<String> FORMS = List.of(
            "https://127.0.0.1:%d/",
            "https://127.1:%d/",
            "https://127.0.1:%d/",
            "https://2130706433:%d/",
            "https://0x7f000001:%d/",
            "https://0x7f.0.0.1:%d/",
            "https://0x7f.1:%d/",
            "https://017700000001:%d/",
            "https://0177.0.0.1:%d/",
            "https://0177.0.0.01:%d/",
            "https://127.0.0.1.:%d/",
            "https://00127.0.0.1:%d/",
            "https://127.000.000.001:%d/",
            "https://0:%d/",
            "https://0.0.0.0:%d/",
            "https://10.0.0.1:%d/",
            "https://169.254.169.254:%d/latest/meta-data/",
            "https://192.168.1.1:%d/",
            "https://8.8.8.8:%d/",
            "https://[::1]:%d/",
            "https://[::]:%d/",
            "https://[0:0:0:0:0:0:0:1]:%d/",
            "https://[::ffff:127.0.0.1]:%d/",
            "https://[::ffff:7f00:1]:%d/",
            "https://[::127.0.0.1]:%d/",
            "https://[64:ff9b::7f00:1]:%d/",
            "https://[2002:7f00:1::]:%d/",
            "https://[fe80::1%%25lo]:%d/",
            "https://[fd00::1]:%d/",
            "https://[::1%%lo]:%d/",
            "https://localhost:%d/",
            "https://LOCALHOST:%d/",
            "https://localhost.:%d/",
            "https://hooks.example.vn.:%d/",
            "https://ip6-localhost:%d/",
            "https://１２７.０.０.１:%d/",
            "https://①②⑦.⓪.⓪.①:%d/",
            "https://ⓛocalhost:%d/",
            "https://127。0。0。1:%d/",
            "https://lосаlhоst.vn:%d/",
            "https://hooks.exаmple.vn:%d/",
            "https://%%31%%32%%37.0.0.1:%d/",
            "https://127.0.0.1%%2f@hooks.example.vn:%d/",
            "https://hooks.example.vn@127.0.0.1:%d/",
            "https://hooks.example.vn:443@127.0.0.1:%d/",
            "https://user:pass@hooks.example.vn:%d/",
            "https://hooks.example.vn:%d#@127.0.0.1/",
            "https://127.0.0.1:%d\\@hooks.example.vn/",
            "https:\\\\127.0.0.1:%d/",
            "https:///127.0.0.1:%d/",
            "https:127.0.0.1:%d/",
            "//127.0.0.1:%d/",
            "127.0.0.1:%d",
            "http://hooks.example.vn:%d/",
            "HTTP://hooks.example.vn:%d/",
            "ftp://hooks.example.vn:%d/",
            "file:///etc/passwd?%d",
            "gopher://127.0.0.1:%d/_",
            "jar:https://hooks.example.vn:%d!/",
            "javascript:%d",
            "https://hooks_example.vn:%d/",
            "https://-hooks.example.vn:%d/",
            "https://hooks..example.vn:%d/",
            "https://.example.vn:%d/",
            "https://hooks.example.1:%d/",
            "https://1.2.3.0x4:%d/",
            "https://hooks.example.vn:%d /",
            " https://hooks.example.vn:%d/",
            "https://hooks.example.vn:%d/\r\nX-Other: 1",
            "https://hooks.example.vn:%d/\u0000",
            "https://hooks.example.vn:0%d/ ",
            "https://hooks.example.vn:65536/?%d",
            "https://hooks.example.vn:22/?%d",
            "https://hooks.example.vn:-1/?%d");

    /** Where a name may lead that is nobody on the Internet. */
    private static final List<String> HIDDEN = List.of(
            "127.0.0.1",
            "127.8.9.10",
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.254",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.254",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.250",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::7f00:1",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:808:808::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1");

    private static final List<String> PUBLIC = List.of(
            "8.8.8.8",
            "1.1.1.1",
            "100.63.255.255",
            "172.32.0.1",
            "192.0.1.1",
            "203.113.0.1",
            "2001:4860:4860::8888",
            "2606:4700::1111");

    @TempDir
    static Path folder;

    private static Vertx vertx;

    private final List<String> lookups = new ArrayList<>();

    @BeforeAll
    static void begin() throws Exception {
        vertx = Vertx.vertx();
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "x",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + NAME,
                        "-ext",
                        "san=dns:" + NAME,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "matkhau",
                        "-keystore",
                        store())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(made).isZero();
    }

    @AfterAll
    static void end() {
        vertx.close();
    }

    @Test
    void whatIsNoNameOfAReceiverIsConnectedToByNobody() throws IOException {
        try (var listener = new Listener();
                var outgoing = outgoing(NOTHING, InetAddress.getLoopbackAddress())) {
            for (var form : FORMS) {
                var address = form.formatted(listener.port());
                assertThatThrownBy(() -> Destination.read(address, NOTHING))
                        .as(address)
                        .isInstanceOf(Problem.class);
                var attempt = outgoing.send(post(address));
                assertThat(attempt.failure()).as(address).isEqualTo(DeliveryFailure.ADDRESS_REFUSED);
                assertThat(attempt.status()).isNull();
            }
            assertThat(FORMS).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
            assertThat(lookups).isEmpty();
            assertThat(listener.connections()).isZero();
        }
    }

    @Test
    void aNameThatLeadsToANetworkOfItsOwnIsLookedUpOnceAndConnectedToByNobody() throws IOException {
        try (var listener = new Listener()) {
            for (var hidden : HIDDEN) {
                var found = InetAddress.getByName(hidden);
                assertThat(Network.isPublic(found)).as(hidden).isFalse();
                lookups.clear();
                refused(listener, found);
                refused(listener, InetAddress.getByName("8.8.8.8"), found);
                assertThat(lookups).containsExactly(NAME, NAME);
            }
            refused(listener);
            assertThat(listener.connections()).isZero();
        }
        for (var open : PUBLIC) {
            assertThat(Network.isPublic(InetAddress.getByName(open))).as(open).isTrue();
        }
    }

    private void refused(Listener listener, InetAddress... found) {
        try (var outgoing = outgoing(NOTHING, found)) {
            assertThat(outgoing.send(post("https://" + NAME + ":" + listener.port() + "/"))
                            .failure())
                    .as(List.of(found).toString())
                    .isEqualTo(DeliveryFailure.ADDRESS_REFUSED);
        }
    }

    @Test
    void theConnectionGoesToTheAddressThatWasLookedAtAndTlsChecksTheName() throws Exception {
        var heard = new ArrayList<String>();
        var server = tls();
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("host"));
            exchange.getResponseHeaders().set("Location", "https://" + NAME + "/elsewhere");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/moved") ? 307 : 204, -1);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        var loopback = InetAddress.getLoopbackAddress();
        try (var outgoing = outgoing(LOOPBACK, loopback)) {
            assertThat(outgoing.send(post("https://" + NAME + ":" + port + "/loa"))
                            .status())
                    .isEqualTo(204);
            assertThat(lookups)
                    .as("one look, which nothing but this test knows the answer of")
                    .containsExactly(NAME);
            assertThat(heard).containsExactly(NAME + ":" + port);
            var moved = outgoing.send(post("https://" + NAME + ":" + port + "/moved"));
            assertThat(moved.status()).isEqualTo(307);
            assertThat(moved.failure()).isEqualTo(DeliveryFailure.REFUSED);
            assertThat(heard).hasSize(2);
            assertThat(outgoing.send(post("https://other.example.vn:" + port + "/"))
                            .failure())
                    .isEqualTo(DeliveryFailure.UNTRUSTED);
        }
        try (var untrusting =
                new Outgoing(vertx, new HttpClientOptions(), this::look, LOOPBACK, Duration.ofSeconds(15))) {
            answers = List.of(loopback);
            assertThat(untrusting
                            .send(post("https://" + NAME + ":" + port + "/"))
                            .failure())
                    .isEqualTo(DeliveryFailure.UNTRUSTED);
        } finally {
            server.stop(0);
        }
        assertThat(heard).hasSize(2);
    }

    @Test
    void anAnswerWithoutEndIsNotReadAndNoAnswerIsNotWaitedForForEver() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var cut = new CountDownLatch(1);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[8192]);
                }
            } catch (IOException closed) {
                cut.countDown();
            }
        });
        server.start();
        try (var outgoing = outgoing(LOOPBACK, InetAddress.getLoopbackAddress())) {
            assertThat(outgoing.send(post(
                                    "http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                            .arrived())
                    .isTrue();
            cut.await();
        } finally {
            server.stop(0);
        }
        try (var silent = new Listener();
                var outgoing =
                        new Outgoing(vertx, new HttpClientOptions(), this::look, LOOPBACK, Duration.ofMillis(200))) {
            answers = List.of(InetAddress.getLoopbackAddress());
            assertThat(outgoing.send(post("http://127.0.0.1:" + silent.port() + "/"))
                            .failure())
                    .isEqualTo(DeliveryFailure.TIMED_OUT);
        }
        try (var outgoing = outgoing(LOOPBACK)) {
            answers = null;
            assertThat(outgoing.send(post("https://" + NAME + "/")).failure()).isEqualTo(DeliveryFailure.UNKNOWN_NAME);
        }
    }

    @Test
    void whatIsListedIsSentToAndNothingBeside() {
        var permitted = Permitted.read(List.of("10.20.0.0/16", "fd12::/16", "cafe.be", "truc.tinh"));
        for (var address :
                List.of("http://10.20.3.4/x", "http://truc.tinh:8080/x", "https://truc.tinh/x", "https://CAFE.be/")) {
            assertThat(Destination.read(address, permitted).listed())
                    .as(address)
                    .isTrue();
        }
        for (var address :
                List.of("http://10.21.0.1/", "http://other.tinh/", "https://[fd12::1]/", "http://hooks.example.vn/")) {
            assertThatThrownBy(() -> Destination.read(address, permitted))
                    .as(address)
                    .isInstanceOf(Problem.class);
        }
        var named = Destination.read("https://hooks.example.vn/a?b=1", permitted);
        assertThat(named).isEqualTo(new Destination(true, NAME, 443, "/a?b=1", false));
        assertThat(named.chosen(List.of(Network.literal("10.20.0.9")), permitted))
                .isPresent();
        assertThat(named.chosen(List.of(Network.literal("10.21.0.9")), permitted))
                .isEmpty();
        assertThat(named.chosen(List.of(Network.literal("fd12::9")), permitted)).isPresent();
        assertThatThrownBy(() -> Network.read("10.0.0.0/33")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<InetAddress> answers;

    private List<InetAddress> look(String host) throws UnknownHostException {
        lookups.add(host);
        if (answers == null) {
            throw new UnknownHostException(host);
        }
        return answers;
    }

    private Outgoing outgoing(Permitted permitted, InetAddress... found) {
        answers = List.of(found);
        var trust = new HttpClientOptions()
                .setTrustOptions(new PfxOptions().setPath(store()).setPassword("matkhau"));
        return new Outgoing(vertx, trust, this::look, permitted, Duration.ofSeconds(15));
    }

    private static SignedPost post(String address) {
        return new SignedPost(address, Map.of("webhook-id", "1"), "{}");
    }

    private static String store() {
        return folder.resolve("store.p12").toString();
    }

    private static HttpsServer tls() throws Exception {
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(Path.of(store()))) {
            keys.load(file, "matkhau".toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "matkhau".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return server;
    }

    /** Counts who connects and says nothing. */
    private static final class Listener implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0);
        private final Queue<Integer> ports = new ConcurrentLinkedQueue<>();

        Listener() throws IOException {
            Thread.ofPlatform().daemon().start(() -> {
                while (!socket.isClosed()) {
                    try {
                        ports.add(socket.accept().getPort());
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }

        int port() {
            return socket.getLocalPort();
        }

        /** Whoever came, came before this knock. */
        int connections() throws IOException {
            try (var knock = new Socket(InetAddress.getLoopbackAddress(), port())) {
                while (!ports.contains(knock.getLocalPort())) {
                    Thread.onSpinWait();
                }
                return ports.size() - 1;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
