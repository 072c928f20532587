package vn.loa.kernel.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is left on the disks Loa writes to: the data folder, the embedded database where it stands elsewhere, the folder of files. */
@ApplicationScoped
public class DiskRoom {
    @ConfigProperty(name = "loa.home")
    Path home;

    @ConfigProperty(name = "loa.files.folder")
    Optional<Path> files;

    @ConfigProperty(name = "loa.disk.warning-megabytes")
    long warning;

    /** Megabytes left on the fullest of them. */
    public long megabytes() {
        return folders().filter(Files::exists).mapToLong(DiskRoom::usable).min().orElse(0);
    }

    /** The same, where it is so little that the administrator should know; nothing otherwise. */
    public Optional<Long> scarce() {
        return Optional.of(megabytes()).filter(left -> left < warning);
    }

    private Stream<Path> folders() {
        var moved = home.resolve("pg.place");
        try {
            var database = Files.exists(moved) ? Path.of(Files.readString(moved).strip()) : home;
            return Stream.concat(Stream.of(home, database), files.stream());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + moved, e);
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot ask the disk of " + folder, e);
        }
    }
}
