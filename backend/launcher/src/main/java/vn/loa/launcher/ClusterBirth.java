package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Creates the cluster once, even after interrupted attempts. */
record ClusterBirth(Cluster cluster) {
    private static final System.Logger LOG = System.getLogger(ClusterBirth.class.getName());
    private static final String HALF_MADE = "data.new";
    private static final Duration INITDB = Duration.ofMinutes(3);

    /** Creates the cluster beside its place and then moves it there, so that a half-made one is never used. */
    void make() throws IOException {
        if (Files.exists(cluster.data())) {
            refuseOtherMajor();
            return;
        }
        cluster.rights().own(cluster.seat());
        removeHalfMade();
        // A new name: the initdb of a killed process may still write to the last one.
        var fresh = Files.createTempDirectory(cluster.seat(), HALF_MADE);
        cluster.rights().own(fresh);
        var secret = cluster.seat().resolve("initdb.password");
        Secret.write(secret, cluster.password());
        cluster.rights().own(secret);
        try {
            var code = cluster.command("initdb", initdb(fresh, secret)).run(INITDB);
            if (code != 0) {
                throw cluster.failed("initdb");
            }
        } finally {
            Files.delete(secret);
        }
        Files.move(fresh, cluster.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeHalfMade() throws IOException {
        try (var left = Files.newDirectoryStream(cluster.seat(), HALF_MADE + "*")) {
            for (var folder : left) {
                try {
                    FileTree.delete(folder);
                } catch (IOException stillWrittenTo) {
                    LOG.log(System.Logger.Level.WARNING, "left in place: " + folder, stillWrittenTo);
                }
            }
        }
    }

    private String[] initdb(Path fresh, Path secret) {
        var words = new ArrayList<>(List.of("-D", fresh.toString(), "-U", DatabaseLogin.SUPERUSER));
        words.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret, "--data-checksums"));
        // Sized for a small office PC; an administrator may change postgresql.conf afterwards.
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
        if (cluster.durable()) {
            // One file a weekday, overwritten after a week: the log cannot fill the disk.
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

    private void refuseOtherMajor() throws IOException {
        var major = Files.readString(cluster.data().resolve("PG_VERSION")).strip();
        if (!major.equals(Binaries.MAJOR)) {
            throw new Refusal(
                    "Dữ liệu trong " + cluster.data() + " thuộc PostgreSQL " + major + ", bản này chạy PostgreSQL "
                            + Binaries.MAJOR + ".",
                    "The data in " + cluster.data() + " belong to PostgreSQL " + major + "; this build runs PostgreSQL "
                            + Binaries.MAJOR + ".");
        }
    }
}
