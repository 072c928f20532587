package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The content of postmaster.pid; its server may have ended long ago. A file that came with a copied folder names the server of the
 * original: it has pid 0 here, so that nobody signals a server of another folder.
 */
record Postmaster(long pid, int port) {
    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(file(data));
            var port = lines.size() > 3 && lines.get(3).matches("\\d+") ? Integer.parseInt(lines.get(3)) : 0;
            var known = lines.size() > 1
                    && lines.getFirst().strip().matches("\\d+")
                    && isFolder(data, Path.of(lines.get(1).strip()));
            return Optional.of(
                    new Postmaster(known ? Long.parseLong(lines.getFirst().strip()) : 0, port));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static boolean isFolder(Path data, Path named) throws IOException {
        return Files.exists(named) && Files.isSameFile(data, named);
    }

    /** Whether the process exists and is PostgreSQL: the pid may belong to another program now. */
    boolean lives() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    /** Kills it; its children end when they notice. */
    void kill() {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        });
    }
}
