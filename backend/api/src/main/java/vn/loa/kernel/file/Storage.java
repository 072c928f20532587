package vn.loa.kernel.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bytes of files are, each under the SHA-256 of its content. */
interface Storage {
    /** A folder of this process, on the file system {@link #put} moves from. */
    Path arriving();

    /** Takes a whole file from {@link #arriving}; durable when this returns. Does nothing where it is there already. */
    void put(String sha256, Path file) throws IOException;

    /** Its bytes on the local disk; nothing where it is not kept. */
    Optional<Path> find(String sha256) throws IOException;

    /** The same place below a folder as in a bucket, so that one can be copied to the other as it is. */
    static String place(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
