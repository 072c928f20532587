package vn.loa.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.loa.problem.Problem;

/**
 * Files on disk, each once, under the SHA-256 of its content. A file whose row was rolled back remains: nothing points to it and the next
 * upload of the same content reuses it.
 */
@ApplicationScoped
public class FileStore {
    private static final Logger LOG = Logger.getLogger(FileStore.class);

    @ConfigProperty(name = "loa.home")
    Path home;

    /** Stores a copy of {@code source}, durable when this returns; returns its SHA-256 in hex. */
    String keep(Path source) {
        try (var in = Files.newInputStream(source)) {
            return copy(in);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Stores {@code content}, durable when this returns; returns its SHA-256 in hex. */
    public String keep(byte[] content) {
        try {
            return copy(new ByteArrayInputStream(content));
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

    /** @throws vn.loa.problem.Problem 503 when the disk has lost it */
    public Path find(String sha256) {
        var file = place(sha256);
        if (!Files.isReadable(file)) {
            LOG.errorf("missing from the file store: %s", file);
            throw FileProblem.FILE_MISSING.problem();
        }
        return file;
    }

    private String copy(InputStream source) throws IOException {
        var arriving = Files.createDirectories(home.resolve("files").resolve("arriving"));
        var partial = Files.createTempFile(arriving, "", ".part");
        try {
            var sha256 = write(source, partial);
            var file = place(sha256);
            if (!Files.exists(file) || Files.size(file) != Files.size(partial)) {
                Files.createDirectories(file.getParent());
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
                sync(file.getParent());
            }
            return sha256;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static String write(InputStream source, Path partial) throws IOException {
        var digest = sha256();
        try (var channel = FileChannel.open(partial, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            source.transferTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A rename is durable once its directory is; systems that cannot open a directory order this themselves. */
    private static void sync(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path place(String sha256) {
        return home.resolve("files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
