package vn.loa.world;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the application sends its mail in tests: a port that answers only while a test has a server there. */
public class TestMail implements QuarkusTestResourceLifecycleManager {
    private static final String HOST = "127.0.0.1";

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            return Map.of(
                    "loa.mail.host",
                    HOST,
                    "loa.mail.port",
                    Integer.toString(free.getLocalPort()),
                    "loa.mail.start-tls",
                    "DISABLED",
                    "loa.address",
                    "https://loa.example.vn");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // Nothing runs here: a test stops the server it started.
    }

    public static GreenMail server() {
        int port = ConfigProvider.getConfig().getValue("loa.mail.port", Integer.class);
        var server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
