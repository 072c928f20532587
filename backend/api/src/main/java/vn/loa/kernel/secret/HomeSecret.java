package vn.loa.kernel.secret;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret in a folder that only its owner can read: made once, even if several processes start at the same time. */
record HomeSecret(Path folder) {
    private static final int BYTES = 32;

    String text() throws IOException {
        var file = folder.resolve("secret");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(file)) {
                    make(file);
                }
            }
        }
        return Files.readString(file).strip();
    }

    private void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        // Where permissions are POSIX, only the owner can read a temporary file from its first byte.
        var fresh = Files.createTempFile(folder, "secret", ".new");
        Files.writeString(
                fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n", StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
