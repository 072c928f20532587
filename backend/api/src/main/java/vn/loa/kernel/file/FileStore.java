package vn.loa.kernel.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.problem.Problem;

/**
 * Files, each once, under the SHA-256 of its content, in a folder or a bucket. A file whose row was rolled back remains: nothing points
 * to it and the next upload of the same content reuses it.
 */
@ApplicationScoped
public class FileStore {
    private static final Logger LOG = Logger.getLogger(FileStore.class);

    @ConfigProperty(name = "loa.home")
    Path home;

    @ConfigProperty(name = "loa.files.folder")
    Optional<Path> folder;

    @ConfigProperty(name = "loa.files.cache-megabytes")
    long cacheMegabytes;

    @Inject
    BucketSettings bucket;

    private FileCache cache;
    private Storage storage;

    @PostConstruct
    void open() {
        cache = new FileCache(home.resolve("cache"), cacheMegabytes << 20);
        storage = bucket.bucket
                .<Storage>map(name -> new BucketStorage(bucket, name, cache))
                .orElseGet(() -> new FolderStorage(folder.orElse(home.resolve("files"))));
    }

    /** Stores a copy of {@code source}, durable when this returns; returns its SHA-256 in hex. */
    String keep(Path source) {
        try (var in = Files.newInputStream(source)) {
            return keep(in);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Stores {@code content}, durable when this returns; returns its SHA-256 in hex. */
    public String keep(byte[] content) {
        try {
            return keep(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** In hex. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static Problem refused(IOException e) {
        LOG.error("a file could not be kept", e);
        return FileProblem.FILES_NOT_WRITABLE.problem().header("Retry-After", "60");
    }

    /** @throws Problem 503 where the store has lost it or is away */
    public Path find(String sha256) {
        return look(sha256).orElseThrow(FileProblem.FILE_MISSING::problem);
    }

    /**
     * Nothing where the store has lost it.
     *
     * @throws Problem 503 where the store is away
     */
    public Optional<Path> look(String sha256) {
        try {
            var file = storage.find(sha256);
            if (file.isEmpty()) {
                LOG.errorf("missing from the file store: %s", sha256);
            }
            return file;
        } catch (IOException e) {
            throw refusedReading(e);
        }
    }

    private static Problem refusedReading(IOException e) {
        LOG.error("a file could not be read", e);
        return FileProblem.FILES_NOT_READABLE.problem().header("Retry-After", "10");
    }

    /**
     * Whether it is there with the bytes it came with.
     *
     * @throws Problem 503 where the store is away
     */
    public boolean whole(String sha256) {
        try {
            var file = storage.find(sha256);
            return file.isPresent() && sha256.equals(sum(file.get()));
        } catch (IOException e) {
            throw refusedReading(e);
        }
    }

    static String sum(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    @Scheduled(every = "1h", delayed = "1h")
    void shrinkCache() throws IOException {
        cache.shrink();
    }

    private String keep(InputStream source) throws IOException {
        var partial = Files.createTempFile(Files.createDirectories(storage.arriving()), "", ".part");
        try {
            var sha256 = copy(source, partial);
            storage.put(sha256, partial);
            return sha256;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Writes {@code partial}, durable when this returns; returns the content's SHA-256 in hex. */
    static String copy(InputStream source, Path partial) throws IOException {
        var digest = sha256();
        try (var channel = FileChannel.open(partial, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            source.transferTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
