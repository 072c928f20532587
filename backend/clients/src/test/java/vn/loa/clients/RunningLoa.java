package vn.loa.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.openapitools.client.ApiClient;

/** Loa as it was built, with an empty database of its own and the first administrator. */
final class RunningLoa implements AutoCloseable {
    static final String ADMINISTRATOR = "quantri";
    static final String PASSWORD = "mat khau quan tri";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    private final Process process;
    private final String address;

    RunningLoa(Path home) throws IOException {
        var serve = new ProcessBuilder(Path.of("..", "..", "loa").toString(), "serve").redirectErrorStream(true);
        serve.environment()
                .putAll(Map.of(
                        "LOA_HOME",
                        home.toString(),
                        "LOA_DEMO",
                        "false",
                        "LOA_FIRST_ACCOUNT_PASSWORD",
                        PASSWORD,
                        "QUARKUS_HTTP_PORT",
                        "0"));
        // never the database of whoever runs the test
        serve.environment().keySet().removeIf(name -> name.startsWith("LOA_DATABASE_"));
        process = serve.start();
        try {
            address = address(process.inputReader());
        } catch (IOException e) {
            process.destroy();
            throw e;
        }
    }

    /** A client without a session. */
    ApiClient client() {
        var client = new ApiClient();
        client.updateBaseUri(address);
        return client;
    }

    private static String address(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.startVirtualThread(() -> output.lines().forEach(later -> {}));
                return found.group();
            }
            said.append(line).append('\n');
        }
        throw new IOException("Loa did not start:\n" + said);
    }

    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy();
        process.waitFor();
    }
}
