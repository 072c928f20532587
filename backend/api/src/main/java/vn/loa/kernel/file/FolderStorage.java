package vn.loa.kernel.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Files in a folder; several processes may share it. */
record FolderStorage(Path folder) implements Storage {
    @Override
    public Path arriving() {
        return folder.resolve("arriving");
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        var place = folder.resolve(Storage.place(sha256));
        if (!Files.exists(place) || Files.size(place) != Files.size(file)) {
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            sync(place.getParent());
        }
    }

    @Override
    public Optional<Path> find(String sha256) {
        return Optional.of(folder.resolve(Storage.place(sha256))).filter(Files::isReadable);
    }

    /** A rename is durable once its directory is; systems that cannot open a directory order this themselves. */
    private static void sync(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
