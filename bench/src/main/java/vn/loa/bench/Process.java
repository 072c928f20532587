package vn.loa.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that is measured: how long until it answers, its processor time and memory, with what it started (Linux says both in /proc). */
final class Process implements AutoCloseable {
    private static final double TICKS = 100;

    private final java.lang.Process process;
    private double secondsToReady;

    private Process(java.lang.Process process) {
        this.process = process;
    }

    static Process start(List<String> command, Map<String, String> environment, Path log, String ready)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(log.toString()));
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        var started = new Process(builder.start());
        // Also where this program is interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(started.process::destroy));
        started.await(ready, log);
        started.secondsToReady = (System.nanoTime() - begin) / 1e9;
        return started;
    }

    private void await(String ready, Path log) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(ready)).timeout(Duration.ofSeconds(5)).build();
            while (process.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // Not yet.
                }
                Thread.sleep(100);
            }
        }
        close();
        throw new IOException("no answer from " + ready + ":\n" + Files.readString(log));
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Seconds of processor time so far, its own and those of another program with what they started. */
    double cpuWith(long other) {
        return Stream.of(process.toHandle(), ProcessHandle.of(other).orElseThrow())
                .flatMap(top -> Stream.concat(Stream.of(top), top.descendants()))
                .map(ProcessHandle::pid)
                .distinct()
                .mapToDouble(pid -> ticks(pid) / TICKS)
                .sum();
    }

    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // Its own time and that of the children it has waited for.
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]) + Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Resident memory of the program itself, in MB. */
    long megabytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
