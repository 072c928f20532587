package vn.loa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The launcher in a process of its own, so that it can be killed. */
record Launch(Process process, Path said, Path login) {
    static Launch of(Path home) throws IOException {
        var said = Files.createTempFile(home, "said", ".txt");
        var login = home.resolve("login-" + System.nanoTime());
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launch.class.getName(),
                        home.toString(),
                        login.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new Launch(process, said, login);
    }

    static Launch ready(Path home) throws Exception {
        var launch = of(home);
        var deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!Files.exists(launch.login)) {
            if (!launch.process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError(Files.readString(launch.said));
            }
            Thread.sleep(20);
        }
        return launch;
    }

    DatabaseLogin database() throws IOException {
        var lines = Files.readAllLines(login);
        return new DatabaseLogin(lines.get(0), lines.get(1), lines.get(2));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("did not end within 30 s of SIGTERM");
        }
    }

    public static void main(String... arguments) throws Exception {
        var database = Refusal.orExit(() -> EmbeddedPostgres.in(Path.of(arguments[0]), () -> false));
        var login = Path.of(arguments[1]);
        var fresh = Path.of(arguments[1] + ".new");
        Files.writeString(fresh, String.join("\n", database.url(), database.user(), database.password()));
        Files.move(fresh, login, StandardCopyOption.ATOMIC_MOVE);
        Thread.sleep(Duration.ofMinutes(5));
    }
}
