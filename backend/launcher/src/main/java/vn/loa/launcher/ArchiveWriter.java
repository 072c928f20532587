package vn.loa.launcher;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an {@link Archive}: entries as they come, and at the end the SHA-256 of each. */
final class ArchiveWriter implements Closeable {
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final ZipOutputStream zip;

    ArchiveWriter(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file));
        // Pictures and documents are packed already.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) throws IOException {
        entry(name + "/", InputStream.nullInputStream());
    }

    void text(String name, String content) throws IOException {
        entry(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The SHA-256 of what was read; empty where the file is gone, as files of a running database may be. */
    Optional<String> file(String name, Path source) throws IOException {
        try (var in = Files.newInputStream(source)) {
            return Optional.of(entry(name, in));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Returns its SHA-256 in hex. */
    String entry(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = Archive.sha256();
        content.transferTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        var sum = HexFormat.of().formatHex(digest.digest());
        sums.put(name, sum);
        return sum;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
            for (var sum : sums.entrySet()) {
                zip.write((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
        }
    }
}
