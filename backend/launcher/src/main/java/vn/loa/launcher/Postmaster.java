package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The content of postmaster.pid; its server may have ended long ago. */
record Postmaster(long pid, int port) {
    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            var lines = Files.readAllLines(file(data));
            var port = lines.size() > 3 && lines.get(3).matches("\\d+") ? Integer.parseInt(lines.get(3)) : 0;
            return lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")
                    ? Optional.of(new Postmaster(0, port))
                    : Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), port));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
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
