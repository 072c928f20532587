package vn.loa.kernel.file;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A real S3 server in a process of its own (S3Proxy over a folder); it checks signatures. */
final class S3Server implements AutoCloseable {
    static final String BUCKET = "loa";
    private static final String SECRET = "mat-khau-kho-tep";

    private final Path folder;
    private final int port;
    private final Process process;

    S3Server(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve(BUCKET));
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var settings = folder.resolve("s3proxy.conf");
        Files.writeString(settings, """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=loa
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.identity=none
                jclouds.credential=none
                jclouds.filesystem.basedir=%s
                """.formatted(port, SECRET, folder));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "s3", "s3proxy.jar").toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(2)).until(this::listens);
    }

    private boolean listens() {
        if (!process.isAlive()) {
            throw new AssertionError("the S3 server ended; see " + folder);
        }
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connection.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    Path object(String sha256) {
        return folder.resolve(BUCKET).resolve(Storage.place(sha256));
    }

    /** A store of a process with its own home. */
    FileStore store(Path home) {
        return store(home, SECRET);
    }

    FileStore store(Path home, String secret) {
        var settings = new BucketSettings();
        settings.bucket = Optional.of(BUCKET);
        settings.endpoint = Optional.of("http://127.0.0.1:" + port);
        settings.region = "us-east-1";
        settings.accessKey = Optional.of("loa");
        settings.secretKey = Optional.of(secret);
        var store = new FileStore();
        store.home = home;
        store.folder = Optional.empty();
        store.cacheMegabytes = 1;
        store.bucket = settings;
        store.open();
        return store;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
