package vn.loa.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One PostgreSQL cluster: {@code data} and {@code postgres.log} in its own folder.
 *
 * @param seat the folder the server may write in
 * @param durable whether its rows must survive a power cut; only throw-away test clusters need not
 */
record Cluster(Path seat, Binaries binaries, Rights rights, String password, boolean durable) {
    /** Replaying the log after a power cut may take long; giving up early would only start it anew. */
    private static final int RECOVERY_SECONDS = 600;

    /** Megabytes: below, the cause of a failed start is the disk. */
    private static final long ROOM_TO_START = 64;

    private static final Duration ADOPTION = Duration.ofSeconds(30);

    Path data() {
        return seat.resolve("data");
    }

    Path log() {
        return seat.resolve("postgres.log");
    }

    /** Takes over the server a killed process left running, or starts one; returns the owner's login. */
    DatabaseLogin start() throws IOException {
        return start(freePort());
    }

    /** @param port where a server listens that has to be started */
    DatabaseLogin start(int port) throws IOException {
        var left = Postmaster.of(data());
        if (left.isPresent()) {
            var adopted = left.get().lives() ? adopt(left.get()) : Optional.<DatabaseLogin>empty();
            if (adopted.isPresent()) {
                return adopted.get();
            }
            if (Postmaster.of(data()).filter(Postmaster::lives).isPresent()) {
                stop("fast", 60).run(Duration.ofSeconds(70));
            } else {
                // PostgreSQL itself would refuse if the pid it reads now belongs to another process of this account.
                Files.deleteIfExists(Postmaster.file(data()));
            }
        }
        // Only now: the files of a running server must keep their owner.
        rights.own(seat);
        var code = command(
                        "pg_ctl",
                        "start",
                        "-D",
                        data().toString(),
                        "-l",
                        log().toString(),
                        "-w",
                        "-s",
                        "-t",
                        Integer.toString(RECOVERY_SECONDS),
                        "-o",
                        "-p " + port)
                .run(Duration.ofSeconds(RECOVERY_SECONDS + 10));
        if (code != 0) {
            throw failed("pg_ctl start");
        }
        return prepare(port);
    }

    /** A server that was starting or stopping when its parent died gets time to finish. */
    private Optional<DatabaseLogin> adopt(Postmaster postmaster) {
        var deadline = System.nanoTime() + ADOPTION.toNanos();
        while (postmaster.lives() && System.nanoTime() < deadline) {
            if (postmaster.port() > 0 && isOurs(postmaster.port())) {
                return Optional.of(prepare(postmaster.port()));
            }
            pause();
        }
        return Optional.empty();
    }

    private boolean isOurs(int port) {
        var superuser = DatabaseLogin.local(port, "postgres", DatabaseLogin.SUPERUSER, password);
        try (var connection = superuser.connect();
                var rows = connection.createStatement().executeQuery("show data_directory")) {
            return rows.next() && Path.of(rows.getString(1)).equals(data());
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Owner and application are no superusers: an injected statement could not read the disk. */
    private DatabaseLogin prepare(int port) {
        var superuser = DatabaseLogin.local(port, "postgres", DatabaseLogin.SUPERUSER, password);
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            for (var role : List.of(DatabaseLogin.OWNER, DatabaseLogin.APPLICATION)) {
                if (!exists(statement, "select from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login password '" + password + "'");
                }
            }
            if (!exists(statement, "select from pg_database where datname = '" + DatabaseLogin.NAME + "'")) {
                statement.execute("create database " + DatabaseLogin.NAME + " owner " + DatabaseLogin.OWNER);
            }
        } catch (SQLException failure) {
            throw new Refusal(
                    "Không đăng nhập được vào PostgreSQL kèm theo: " + failure.getMessage(),
                    "The embedded PostgreSQL refused the login: " + failure.getMessage(),
                    failure);
        }
        return DatabaseLogin.local(port, DatabaseLogin.NAME, DatabaseLogin.OWNER, password);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    Command stop(String mode, int seconds) {
        return command(
                "pg_ctl", "stop", "-D", data().toString(), "-m", mode, "-w", "-s", "-t", Integer.toString(seconds));
    }

    Command command(String program, String... words) {
        var all = new ArrayList<>(List.of(binaries.program(program).toString()));
        all.addAll(List.of(words));
        return Command.of(rights.prefix(), seat.resolve("launcher.log"), all.toArray(String[]::new));
    }

    Refusal failed(String step) throws IOException {
        var room = Files.getFileStore(seat).getUsableSpace() >> 20;
        if (room < ROOM_TO_START) {
            return new Refusal(
                    "Ổ đĩa chứa " + seat + " đã đầy (còn " + room + " MB), PostgreSQL kèm theo không khởi động được ("
                            + step + "). Hãy giải phóng ít nhất " + ROOM_TO_START + " MB rồi khởi động lại.",
                    "The disk of " + seat + " is full (" + room + " MB left), the embedded PostgreSQL did not start ("
                            + step + "). Free at least " + ROOM_TO_START + " MB and start again.");
        }
        return new Refusal(
                "PostgreSQL kèm theo không khởi động được (" + step + "). Xem nhật ký trong " + seat + ".",
                "The embedded PostgreSQL did not start (" + step + "). See the logs in " + seat + ".");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", interruption);
        }
    }
}
