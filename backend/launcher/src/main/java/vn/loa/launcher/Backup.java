package vn.loa.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * {@code loa backup [FILE]}: one {@link Archive} of a data folder and its database, taken while Loa runs or not. The database comes first,
 * then the files: a file is stored before its row, so every row in the archive finds its file there.
 *
 * @param external the database where it is not the embedded one
 */
record Backup(Home home, Optional<DatabaseLogin> external, PostgresPrograms programs) {
    /** What is still on its way in. */
    private static final String ARRIVING = "files/arriving";

    /** @param damaged stored files whose content is no longer what it was when they came */
    record Made(Path file, List<String> damaged) {}

    /** The archive is read back before it gets its name. */
    Made to(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Refusal("Tệp " + file + " đã có.", "The file " + file + " exists already.");
        }
        var partial = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(partial);
            var damaged = new ArrayList<String>();
            try (var archive = new ArchiveWriter(FileTree.privateFile(partial))) {
                var major = database(archive);
                for (var place : home.places().entrySet()) {
                    keep(archive, place.getKey(), place.getValue(), damaged);
                }
                archive.text(Archive.ABOUT, about(major));
            }
            Archive.open(partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            return new Made(file, damaged);
        } catch (IOException failure) {
            throw new Refusal(
                    "Không ghi được bản sao lưu: " + failure.getMessage(),
                    "The backup could not be written: " + failure.getMessage(),
                    failure);
        } catch (SQLException failure) {
            throw new Refusal(
                    "Cơ sở dữ liệu không sao lưu được: " + failure.getMessage(),
                    "The database could not be backed up: " + failure.getMessage(),
                    failure);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Its major version. */
    private int database(ArchiveWriter archive) throws SQLException, IOException {
        var login = external.isPresent() ? external.get() : superuser();
        try (var connection = login.connect(Duration.ZERO)) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (external.isPresent()) {
                programs.dump(login, major, archive);
            } else {
                new ClusterCopy(data(), connection, archive).run();
            }
            return major;
        }
    }

    private DatabaseLogin superuser() throws IOException {
        return DatabaseLogin.local(
                EmbeddedPostgres.port(home.folder()),
                "postgres",
                DatabaseLogin.SUPERUSER,
                Secret.keptIn(home.folder().resolve("pg.password")));
    }

    private Path data() throws IOException {
        return Rights.noted(home.folder()).orElse(home.folder()).resolve("pg/data");
    }

    private void keep(ArchiveWriter archive, String name, Path path, List<String> damaged) throws IOException {
        if (!Files.isDirectory(path)) {
            var sum = archive.file(name, path);
            var stored = path.getFileName().toString();
            if (name.startsWith("files/") && sum.isPresent() && !sum.get().equals(stored)) {
                damaged.add(name);
            }
        } else if (!name.equals(ARRIVING)) {
            archive.folder(name);
            try (var content = Files.list(path)) {
                for (var one : content.sorted().toList()) {
                    keep(archive, name + "/" + one.getFileName(), one, damaged);
                }
            }
        }
    }

    private String about(int postgres) throws IOException {
        var about = new Properties();
        about.setProperty("database", external.isPresent() ? "external" : "embedded");
        about.setProperty("postgres", Integer.toString(postgres));
        about.setProperty("made", Instant.now().toString());
        var text = new StringWriter();
        about.store(text, "Loa");
        return text.toString();
    }
}
