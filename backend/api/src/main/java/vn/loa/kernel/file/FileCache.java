package vn.loa.kernel.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Copies on the local disk of files kept elsewhere, named by content and so never out of date.
 *
 * @param most bytes it is brought down to
 */
record FileCache(Path folder, long most) {
    /** What was asked for just now may be about to be opened. */
    private static final Duration IN_USE = Duration.ofHours(1);

    Path arriving() {
        return folder.resolve("arriving");
    }

    Optional<Path> find(String sha256) throws IOException {
        var file = folder.resolve(Storage.place(sha256));
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(file);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    Path enter(String sha256, Path file) throws IOException {
        var place = folder.resolve(Storage.place(sha256));
        Files.createDirectories(place.getParent());
        return Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what was not used for the longest time. */
    void shrink() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            var copies = tree.filter(Files::isRegularFile)
                    .map(Copy::of)
                    .sorted(Comparator.comparing(Copy::usedAt).reversed())
                    .toList();
            long kept = 0;
            var inUse = Instant.now().minus(IN_USE);
            for (var copy : copies) {
                kept += copy.size;
                if (kept > most && copy.usedAt.isBefore(inUse)) {
                    Files.deleteIfExists(copy.file);
                }
            }
        }
    }

    private record Copy(Path file, long size, Instant usedAt) {
        static Copy of(Path file) {
            var about = file.toFile();
            return new Copy(file, about.length(), Instant.ofEpochMilli(about.lastModified()));
        }
    }
}
