package vn.loa.launcher;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code pg_dump} and {@code pg_restore} of this machine; the embedded PostgreSQL has neither.
 *
 * @param folder where they are; without it the usual places are looked through
 */
record PostgresPrograms(Optional<Path> folder) {
    private static final Pattern MAJOR = Pattern.compile("\\) (\\d+)");
    /** Folders with one folder a version, on Debian and on Red Hat. */
    private static final List<Path> VERSIONS = List.of(Path.of("/usr/lib/postgresql"), Path.of("/usr"));

    private record Found(Path program, int major) {}

    private interface Input {
        void into(OutputStream standardInput) throws IOException;
    }

    void dump(DatabaseLogin login, int server, ArchiveWriter archive) throws IOException {
        var dump = fitting("pg_dump", server);
        run(login, List.of(dump.toString(), "--format=custom"), none -> {}, archive);
    }

    /** Into an empty database; all of it or nothing. */
    void restore(DatabaseLogin login, int server, Archive archive) throws IOException {
        var restore = fitting("pg_restore", Math.max(server, archive.postgres()));
        run(
                login,
                List.of(restore.toString(), "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error"),
                in -> archive.copy(Archive.DUMP, in),
                null);
    }

    /** @param into takes what the program prints, or null */
    private static void run(DatabaseLogin login, List<String> program, Input input, ArchiveWriter into)
            throws IOException {
        var words = new ArrayList<>(program);
        words.addAll(List.of("--no-password", "--username=" + login.user(), "--dbname=" + login.uri()));
        var said = Files.createTempFile("loa-", ".log");
        try {
            var builder = new ProcessBuilder(words).redirectError(said.toFile());
            builder.environment().put("PGPASSWORD", login.password());
            var process = builder.redirectOutput(into == null ? Redirect.DISCARD : Redirect.PIPE)
                    .start();
            var sent = send(process, input);
            if (into != null) {
                into.entry(Archive.DUMP, process.getInputStream());
            }
            if (process.waitFor() != 0 || !sent) {
                var name = Path.of(program.getFirst()).getFileName();
                var complaint = Files.readString(said).strip();
                throw new Refusal(name + " không thành công: " + complaint, name + " failed: " + complaint);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + words.getFirst(), interruption);
        } finally {
            Files.delete(said);
        }
    }

    /** Whether the program took all of it; one that failed closes its input, and says why itself. */
    private static boolean send(Process process, Input input) throws IOException {
        try (var in = process.getOutputStream()) {
            input.into(in);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** The newest, if it is not older than the server: older ones refuse. */
    private Path fitting(String name, int server) throws IOException {
        var newest = new Found(null, 0);
        for (var place : places()) {
            var program = place.resolve(Command.windows() ? name + ".exe" : name);
            if (Files.isExecutable(program)) {
                var major = major(program);
                newest = major > newest.major ? new Found(program, major) : newest;
            }
        }
        if (newest.major < server) {
            var have = newest.major == 0 ? "" : " (" + newest.program + ": " + newest.major + ")";
            throw new Refusal(
                    "Thiếu " + name + " của PostgreSQL " + server + " trở lên" + have
                            + ". Hãy cài gói postgresql-client-" + server
                            + ", hoặc chỉ thư mục chứa nó bằng LOA_POSTGRES_PROGRAMS; docs/operator.md nói rõ.",
                    name + " of PostgreSQL " + server + " or newer is missing" + have
                            + ". Install the package postgresql-client-" + server
                            + ", or name the folder it is in by LOA_POSTGRES_PROGRAMS; docs/operator.md says how.");
        }
        return newest.program;
    }

    private List<Path> places() throws IOException {
        if (folder.isPresent()) {
            return List.of(folder.get());
        }
        var places = new ArrayList<Path>();
        for (var versions : VERSIONS) {
            if (Files.isDirectory(versions)) {
                try (var each = Files.newDirectoryStream(versions, "{pgsql-,}[0-9]*")) {
                    each.forEach(version -> places.add(version.resolve("bin")));
                }
            }
        }
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream.of(path.split(File.pathSeparator))
                .filter(place -> !place.isBlank())
                .forEach(place -> places.add(Path.of(place)));
        return places;
    }

    /** Zero for a program that does not say. */
    private static int major(Path program) throws IOException {
        var process = new ProcessBuilder(program.toString(), "--version")
                .redirectError(Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var number = MAJOR.matcher(said);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
}
