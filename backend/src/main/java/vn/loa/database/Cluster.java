package vn.loa.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One PostgreSQL cluster: {@code data} and {@code postgres.log} below a folder of its own.
 *
 * @param seat the folder the server may write in
 * @param durable whether its rows must outlive a power cut; only throw-away clusters of tests need not
 */
record Cluster(Path seat, Binaries binaries, Rights rights, String password, boolean durable) {
    private static final Duration INITDB = Duration.ofMinutes(3);
    /** Replaying the log after a power cut may take long; giving up early would only start it anew. */
    private static final int RECOVERY_SECONDS = 600;

    private static final Duration ADOPTION = Duration.ofSeconds(30);

    Path data() {
        return seat.resolve("data");
    }

    Path log() {
        return seat.resolve("postgres.log");
    }

    /** Makes the cluster beside its place and moves it there whole, so that a half-made one is never taken for finished. */
    void make() throws IOException {
        if (Files.exists(data())) {
            refuseOtherMajor();
            return;
        }
        var fresh = seat.resolve("data.new");
        FileTree.delete(fresh);
        Files.createDirectories(fresh);
        rights.own(fresh);
        var secret = seat.resolve("initdb.password");
        Secret.write(secret, password);
        rights.own(secret);
        try {
            var code = command("initdb", initdb(fresh, secret)).run(INITDB);
            if (code != 0) {
                throw failed("initdb");
            }
        } finally {
            Files.delete(secret);
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private String[] initdb(Path fresh, Path secret) {
        var words = new ArrayList<>(List.of("-D", fresh.toString(), "-U", DatabaseLogin.SUPERUSER));
        words.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret, "--data-checksums"));
        // Sized for the small office PC; an administrator may change postgresql.conf afterwards.
        for (var setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=128MB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC")) {
            words.addAll(List.of("-c", setting));
        }
        if (durable) {
            // One file a weekday, written over after a week: the log cannot fill the disk.
            for (var setting : List.of(
                    "logging_collector=on",
                    "log_filename=postgresql-%a.log",
                    "log_rotation_age=1d",
                    "log_rotation_size=0",
                    "log_truncate_on_rotation=on")) {
                words.addAll(List.of("-c", setting));
            }
        } else {
            words.addAll(List.of("--no-sync", "-c", "fsync=off", "-c", "synchronous_commit=off"));
            words.addAll(List.of("-c", "full_page_writes=off", "-c", "max_connections=200"));
        }
        return words.toArray(String[]::new);
    }

    /** Takes over the server a killed process left running, or starts one; answers the owner's login. */
    DatabaseLogin start() throws IOException {
        rights.own(seat);
        var left = Postmaster.of(data());
        if (left.isPresent()) {
            var adopted = left.get().lives() ? adopt(left.get()) : Optional.<DatabaseLogin>empty();
            if (adopted.isPresent()) {
                return adopted.get();
            }
            if (Postmaster.of(data()).filter(Postmaster::lives).isPresent()) {
                stop("fast", 60).run(Duration.ofSeconds(70));
            } else {
                // PostgreSQL itself would refuse when the number it reads has gone to another process of this account.
                Files.deleteIfExists(Postmaster.file(data()));
            }
        }
        var port = freePort();
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

    /** A server that was just starting, or just stopping, when its parent died gets a while to make up its mind. */
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

    /** The application works as an owner without superuser rights: an injected statement could not read the disk. */
    private DatabaseLogin prepare(int port) {
        var superuser = DatabaseLogin.local(port, "postgres", DatabaseLogin.SUPERUSER, password);
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + DatabaseLogin.OWNER + "'")) {
                statement.execute("create role " + DatabaseLogin.OWNER + " login password '" + password + "'");
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

    private static boolean exists(java.sql.Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    Command stop(String mode, int seconds) {
        return command(
                "pg_ctl", "stop", "-D", data().toString(), "-m", mode, "-w", "-s", "-t", Integer.toString(seconds));
    }

    private Command command(String program, String... words) {
        var all = new ArrayList<>(List.of(binaries.program(program).toString()));
        all.addAll(List.of(words));
        return Command.of(rights.prefix(), seat.resolve("launcher.log"), all.toArray(String[]::new));
    }

    private void refuseOtherMajor() throws IOException {
        var major = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!major.equals(Binaries.MAJOR)) {
            throw new Refusal(
                    "Dữ liệu trong " + data() + " thuộc PostgreSQL " + major + ", bản này chạy PostgreSQL "
                            + Binaries.MAJOR + ".",
                    "The data in " + data() + " belong to PostgreSQL " + major + "; this build runs PostgreSQL "
                            + Binaries.MAJOR + ".");
        }
    }

    private Refusal failed(String step) {
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
