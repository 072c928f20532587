package vn.loa.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program to its end with its output in a file. Never through a pipe: a postmaster started by it would inherit
 * the pipe and keep it open while it runs.
 */
record Command(List<String> words, Path log) {
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    static Command of(List<String> prefix, Path log, String... words) {
        var all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return new Command(List.copyOf(all), log);
    }

    /** The exit code; 255 if it was killed after the timeout. */
    int run(Duration patience) {
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File(WINDOWS ? "NUL" : "/dev/null")))
                .redirectOutput(log == null ? Redirect.DISCARD : Redirect.appendTo(log.toFile()));
        // The user's PGPORT or PGDATA belongs to another server.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return 255;
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + words.getFirst(), interruption);
        }
    }

    static boolean windows() {
        return WINDOWS;
    }
}
