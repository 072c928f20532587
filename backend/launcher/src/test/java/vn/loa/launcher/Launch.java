package vn.loa.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The launcher in a process of its own, so that it can be killed. It ends with the test that started it. */
record Launch(Process process, BufferedReader said) {
    private static final String READY = "ready ";

    static Launch of(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launch.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        return new Launch(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** A launch with a running database. */
    record Ready(Process process, DatabaseLogin database) {
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        void end() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    static Ready ready(Path home) throws IOException {
        var launch = of(home);
        var before = new StringBuilder();
        for (var line = launch.said.readLine(); line != null; line = launch.said.readLine()) {
            if (line.startsWith(READY)) {
                var login = line.substring(READY.length()).split(" ");
                return new Ready(launch.process, new DatabaseLogin(login[0], login[1], login[2]));
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("the launcher ended: " + before);
    }

    /** All its output, once it has ended by itself. */
    String lastWords() throws InterruptedException {
        var words = said.lines().collect(Collectors.joining("\n"));
        process.waitFor();
        return words;
    }

    public static void main(String... arguments) throws Exception {
        var database = Refusal.orExit(() -> EmbeddedPostgres.in(Path.of(arguments[0]), () -> false));
        System.out.println(READY + String.join(" ", database.url(), database.user(), database.password()));
        // The end of its input is the end of the test.
        while (System.in.read() >= 0) {}
    }
}
