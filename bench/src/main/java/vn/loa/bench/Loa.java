package vn.loa.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built product with a home of its own. */
final class Loa implements AutoCloseable {
    private static final String PASSWORD = "Đo tải 1209 lượt";

    private final Path home;
    private final Path jar;
    final int port = freePort();
    private Process process;

    Loa(Path root, Path home) {
        this.home = home;
        this.jar = root.resolve("backend/api/target/quarkus-app/quarkus-run.jar");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Process start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(System.getenv("LOA_JAVA_OPTIONS").strip().split(" +")));
        command.addAll(List.of("-jar", jar.toString()));
        process = Process.start(
                command,
                Map.of(
                        "LOA_HOME", home.toString(), "LOA_DEMO", "false", "QUARKUS_HTTP_PORT", "" + port,
                        "QUARKUS_HTTP_HOST", "127.0.0.1", "LOA_FIRST_ACCOUNT_PASSWORD", PASSWORD),
                home.resolveSibling("loa.log"),
                "http://127.0.0.1:" + port + "/q/health/ready");
        return process;
    }

    /** As psql and pgbench take it. */
    Map<String, String> database() throws IOException {
        return Map.of(
                "PGHOST", "127.0.0.1", "PGPORT", Files.readAllLines(home.resolve("pg/data/postmaster.pid")).get(3),
                "PGUSER", "loa", "PGDATABASE", "loa", "PGPASSWORD", Files.readString(home.resolve("pg.password")).strip());
    }

    long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("pg/data/postmaster.pid")).getFirst());
    }

    Connection connect() throws IOException, SQLException {
        var database = database();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + database.get("PGPORT") + "/loa", "loa", database.get("PGPASSWORD"));
    }

    /** An access token, good for ten minutes. */
    String signIn(String username) throws IOException {
        try (var wire = new Wire(port)) {
            var draft = """
                    {"username":"%s","password":"%s","client":"MOBILE","deviceName":"bench"}""".formatted(username, PASSWORD);
            var answer = wire.ask(new Work.Asked("POST", "/api/v1/auth/login", draft, null), null, null);
            if (answer.status() != 200) {
                throw new IOException(answer.status() + " " + new String(answer.body()));
            }
            return new ObjectMapper().readTree(answer.body()).path("accessToken").asText();
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.close();
        }
    }
}
