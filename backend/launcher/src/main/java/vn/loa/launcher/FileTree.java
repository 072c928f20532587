package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

final class FileTree {
    private FileTree() {}

    static void delete(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            // A missing file is already deleted.
            return;
        }
    }

    /** A new empty file that only its owner can read, where permissions are POSIX. */
    static Path privateFile(Path file) throws IOException {
        return Files.createFile(file, onlyOwner("rw-------"));
    }

    /** The folder with those above it that are missing, for its owner alone. */
    static Path privateFolders(Path folder) throws IOException {
        return Files.createDirectories(folder, onlyOwner("rwx------"));
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        return Command.windows()
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                };
    }
}
