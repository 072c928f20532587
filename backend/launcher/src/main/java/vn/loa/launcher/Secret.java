package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A password in a file that only its owner can read. */
final class Secret {
    private Secret() {}

    static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret in the file, created on first use. */
    static String keptIn(Path file) throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException first) {
            var secret = random();
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            write(fresh, secret);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        }
    }

    static void write(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(FileTree.privateFile(file), secret);
    }
}
