package vn.loa.reading.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import vn.loa.problem.Problem;

/**
 * The {@code tesseract} program with its Vietnamese data, if the machine has it. It runs in its own folder, on a picture made by Loa,
 * with arguments that no input can change.
 */
public final class Ocr {
    private static final String LANGUAGE = "vie";
    private static final Duration PROBE = Duration.ofSeconds(10);
    /** A dense page takes some ten seconds of one core; on a busy machine it may take minutes. This only ends an endless one. */
    private static final Duration PAGE = Duration.ofMinutes(20);
    /** After so many seconds a page is usually half done. */
    private static final double HALF = 6;

    private final String program;
    private final boolean later;
    private volatile boolean found;

    private Ocr(String program, boolean later) {
        this.program = program;
        this.later = later;
    }

    /** Thrown where a document turns out to need recognition and is to be read another time. */
    public static final class Later extends CancellationException {
        private static final long serialVersionUID = 1;
    }

    /** For reading only what needs no recognition: a document that does ends in {@link Later}. */
    public static Ocr later() {
        return new Ocr("", true);
    }

    /** @param program its name or path, as configured */
    public static Ocr of(String program) {
        return new Ocr(program, false);
    }

    /** Whether scans can be read; checked again until it is found, so that installing it needs no restart. */
    public boolean available() {
        if (later) {
            throw new Later();
        }
        if (!found) {
            found = probe();
        }
        return found;
    }

    /** @throws Problem if it is not available */
    void need() {
        if (!available()) {
            throw SourceProblem.OCR_MISSING.problem();
        }
    }

    /**
     * Recognises a page.
     *
     * @param folder where {@code picture} is; the result is written there too
     * @param progress told each second how much of the page is likely done, 0–1
     * @return the words as tab-separated values, as tesseract's {@code tsv} has them
     */
    List<String> words(Path folder, Path picture, int dpi, int page, DoubleConsumer progress) throws IOException {
        var command = List.of(
                program,
                picture.getFileName().toString(),
                "words",
                "-l",
                LANGUAGE,
                "--psm",
                "3",
                "--dpi",
                String.valueOf(dpi),
                "tsv");
        if (run(folder, PAGE, command, progress) != 0) {
            throw SourceProblem.OCR_FAILED.problem(page);
        }
        return Files.readAllLines(folder.resolve("words.tsv"), StandardCharsets.UTF_8);
    }

    private boolean probe() {
        try (var folder = new TemporaryFolder()) {
            return run(folder.path, PROBE, List.of(program, "--list-langs"), done -> {}) == 0
                    && Files.readAllLines(folder.path.resolve("log")).stream()
                            .anyMatch(line -> line.strip().equals(LANGUAGE));
        } catch (IOException e) {
            // A program that cannot start is usually not installed.
            return false;
        }
    }

    /** @return its exit code, -1 if it had to be stopped */
    private static int run(Path folder, Duration time, List<String> command, DoubleConsumer progress)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        // One page must not occupy every core.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        try {
            process.getOutputStream().close();
            for (int seconds = 1; seconds <= time.toSeconds(); seconds++) {
                if (process.waitFor(1, TimeUnit.SECONDS)) {
                    return process.exitValue();
                }
                progress.accept(seconds / (seconds + HALF));
            }
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            process.destroyForcibly();
        }
    }
}
