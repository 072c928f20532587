package vn.loa.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this platform, unpacked once per version from their jar. */
record Binaries(Path folder) {
    static final String MAJOR = "18";
    private static final String MARK = ".complete";

    Path program(String name) {
        return folder.resolve("bin").resolve(Command.windows() ? name + ".exe" : name);
    }

    static Binaries unpackInto(Path cache) throws IOException {
        var name = archive();
        var packed = Thread.currentThread().getContextClassLoader().getResource(name);
        if (packed == null) {
            throw new Refusal(
                    "Bản cài này không kèm PostgreSQL cho máy của bạn (" + name
                            + "). Hãy trỏ LOA_DATABASE_URL tới một PostgreSQL 16 trở lên.",
                    "This build carries no PostgreSQL for your machine (" + name
                            + "). Point LOA_DATABASE_URL at a PostgreSQL 16 or newer.");
        }
        return unpack(packed, cache.resolve("postgresql-" + MAJOR + "-" + fingerprint(packed)));
    }

    static Binaries unpack(URL packed, Path target) throws IOException {
        if (!Files.exists(target.resolve(MARK))) {
            Files.createDirectories(target.getParent());
            var fresh = Files.createTempDirectory(target.getParent(), "unpacking-");
            try (var stream = packed.openStream()) {
                extract(stream, fresh);
            }
            Files.createFile(fresh.resolve(MARK));
            settle(fresh, target);
        }
        return new Binaries(target);
    }

    private static void settle(Path fresh, Path target) throws IOException {
        if (Files.exists(target) && !Files.exists(target.resolve(MARK))) {
            FileTree.delete(target);
        }
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException raced) {
            FileTree.delete(fresh);
            if (!Files.exists(target.resolve(MARK))) {
                throw raced;
            }
        }
    }

    private static void extract(InputStream packed, Path folder) throws IOException {
        if (!Command.windows()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = inside(folder, folder.resolve(entry.getName()), entry);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    inside(folder, path.resolveSibling(entry.getLinkName()), entry);
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, path);
                    if (!Command.windows() && (entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                } else {
                    throw new IOException("unexpected kind of entry: " + entry.getName());
                }
            }
        }
    }

    private static Path inside(Path folder, Path path, TarArchiveEntry entry) throws IOException {
        var normal = path.normalize();
        if (!normal.startsWith(folder)) {
            throw new IOException("entry leaves its folder: " + entry.getName());
        }
        return normal;
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var os = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        var arch = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }

    /** What the jar says of its entry: reading 20 MB at each start would tell no more. */
    private static String fingerprint(URL packed) throws IOException {
        var connection = (JarURLConnection) packed.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            var entry = jar.getJarEntry(connection.getEntryName());
            return Long.toHexString(entry.getCrc()) + "-" + Long.toHexString(entry.getSize());
        }
    }
}
