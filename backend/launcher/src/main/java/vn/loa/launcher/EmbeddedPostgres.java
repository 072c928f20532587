package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The server of a data folder, or a throw-away one for tests; either runs as long as this JVM. */
public final class EmbeddedPostgres {
    private static final String THROWAWAY_PREFIX = "loa-postgres-";

    private EmbeddedPostgres() {}

    /**
     * The database in {@code home}: created at the first start, taken over when a killed process left it running.
     *
     * @param serving whether the application still needs it once the JVM is asked to end
     */
    static DatabaseLogin in(Path home, BooleanSupplier serving) throws IOException {
        var locks = new ArrayList<>(List.of(HomeLock.take(home)));
        var rights = Rights.find();
        var place = rights.seat(home);
        if (!place.equals(home)) {
            locks.add(HomeLock.take(place));
        }
        var seat = Files.createDirectories(place.resolve("pg"));
        var cluster =
                new Cluster(seat, Binaries.unpackInto(place), rights, Secret.keptIn(home.resolve("pg.password")), true);
        new ClusterBirth(cluster).make();
        var watch = new ClusterWatch(cluster);
        ClusterStop.atExit(cluster, Optional.of(watch), serving, locks, null);
        var login = cluster.start();
        watch.begin();
        return login;
    }

    /** The port of the server in {@code home}, running or started for as long as this JVM runs. */
    static int port(Path home) throws IOException {
        var data = Rights.noted(home).orElse(home).resolve("pg/data");
        if (!Files.exists(data)) {
            throw new Refusal(
                    "Trong " + home + " chưa có dữ liệu của Loa.", "There are no data of Loa in " + home + ".");
        }
        if (!HomeLock.held(home)) {
            in(home, () -> false);
        }
        return Postmaster.of(data).map(Postmaster::port).orElse(0);
    }

    /** A database for the tests of this JVM, fast because nothing has to survive it. */
    public static DatabaseLogin throwaway(Path cache) throws IOException {
        sweep();
        var rights = Rights.find();
        var binaries = Binaries.unpackInto(rights.seat(Files.createDirectories(cache)));
        var seat = Files.createTempDirectory(
                THROWAWAY_PREFIX + ProcessHandle.current().pid() + "-");
        var cluster = new Cluster(seat, binaries, rights, Secret.random(), false);
        new ClusterBirth(cluster).make();
        ClusterStop.atExit(cluster, Optional.empty(), () -> false, List.of(), seat);
        return cluster.start();
    }

    /** Stops the server of a killed test JVM: nothing else would stop it. */
    private static void sweep() throws IOException {
        try (var left =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), THROWAWAY_PREFIX + "*")) {
            for (var seat : left) {
                var owner = Long.parseLong(seat.getFileName().toString().split("-")[2]);
                if (Files.isReadable(seat) && ProcessHandle.of(owner).isEmpty()) {
                    var postmaster = Postmaster.of(seat.resolve("data"));
                    if (postmaster.isPresent() && postmaster.get().lives()) {
                        postmaster.get().kill();
                    }
                    FileTree.delete(seat);
                }
            }
        }
    }
}
