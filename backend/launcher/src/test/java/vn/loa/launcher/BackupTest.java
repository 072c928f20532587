package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back: rows written meanwhile, files, keys; and nothing else is taken for a backup. */
class BackupTest {
    private static final PostgresPrograms NONE = new PostgresPrograms(Optional.empty());
    private static final byte[] PHOTO = "ảnh buổi tuyên truyền".getBytes(StandardCharsets.UTF_8);
    private static final String STORED = "files/aa/bb/" + sum(PHOTO);

    @TempDir
    static Path folder;

    private static Path home;
    private static Launch.Ready running;
    private static Path archive;

    @BeforeAll
    static void backUpAHomeInUse() throws Exception {
        home = folder.resolve("home");
        running = Launch.ready(home);
        execute(running.database(), "create table fact (writer int, n int)");
        write(home.resolve(STORED), PHOTO);
        write(home.resolve("keys/signing.pem"), "khóa".getBytes(StandardCharsets.UTF_8));
        write(home.resolve("files/arriving/half.part"), PHOTO);
        archive = backup(home, folder.resolve("whole.zip"));
    }

    @AfterAll
    static void end() throws Exception {
        running.end();
    }

    @Test
    void rowsWrittenMeanwhileComeBackWithoutAGap() throws Exception {
        execute(running.database(), "truncate fact");
        var acknowledged = new int[4];
        var before = new int[4];
        var taken = folder.resolve("hot.zip");
        var done = new AtomicBoolean();
        var writers = new ArrayList<Thread>();
        for (int writer = 0; writer < acknowledged.length; writer++) {
            writers.add(writer(writer, acknowledged, done));
        }
        while (Arrays.stream(acknowledged).anyMatch(n -> n < 20)) {
            Thread.onSpinWait();
        }
        System.arraycopy(acknowledged, 0, before, 0, before.length);
        backup(home, taken);
        done.set(true);
        for (var writer : writers) {
            writer.join();
        }

        var restored = restored(taken, "hot");
        for (int writer = 0; writer < acknowledged.length; writer++) {
            var rows = rows(restored, "select count(*), max(n) from fact where writer = " + writer);
            assertThat(rows.get(0)).as("no gap").isEqualTo(rows.get(1));
            assertThat(rows.get(0)).isBetween(before[writer], acknowledged[writer]);
        }
        execute(restored.database(), "insert into fact values (9, 9)");
        restored.end();
    }

    @Test
    void filesAndKeysComeBackByteForByteForTheirOwnerAlone() throws Exception {
        var fresh = folder.resolve("files");
        restore(archive, fresh, false);
        assertThat(fresh.resolve(STORED)).hasBinaryContent(PHOTO);
        for (var name : List.of("keys/signing.pem", "pg.password", "pg/data/PG_VERSION")) {
            assertThat(fresh.resolve(name)).hasSameBinaryContentAs(home.resolve(name));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh.resolve(name))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        assertThat(fresh.resolve("files/arriving")).doesNotExist();
        assertThat(fresh.resolve("restoring")).doesNotExist();
    }

    @Test
    void filesKeptElsewhereComeBackThere() throws Exception {
        var shared = folder.resolve("shared").resolve("evidence");
        var fresh = new Home(folder.resolve("with-shared"), Optional.of(shared));
        new Restore(fresh, Optional.empty(), NONE, false).from(archive);
        assertThat(shared.resolve(STORED.substring("files/".length()))).hasBinaryContent(PHOTO);
        assertThat(fresh.folder().resolve("files")).doesNotExist();
        var again = folder.resolve("shared.zip");
        new Backup(new Home(home, Optional.of(shared)), Optional.empty(), NONE).to(again);
        assertThat(Archive.open(again).sums()).containsKey(STORED);
        var bucket = folder.resolve("bucket.zip");
        new Backup(new Home(home, Optional.empty()), Optional.empty(), NONE).to(bucket);
        assertThat(Archive.open(bucket).sums()).containsKey("keys/signing.pem").doesNotContainKey(STORED);
    }

    @Test
    void aHomeThatDoesNotRunIsBackedUpByTheCommand() throws Exception {
        var stopped = folder.resolve("stopped");
        restore(archive, stopped, false);
        assertThat(command(stopped, "backup", folder.resolve("cold.zip").toString()))
                .contains("đọc lại đúng từng byte", "byte for byte");
        assertThat(Postmaster.file(stopped.resolve("pg/data"))).doesNotExist();
        assertThat(command(
                        folder.resolve("again"),
                        "restore",
                        folder.resolve("cold.zip").toString()))
                .contains("Đã phục hồi");
        var launch = Launch.ready(folder.resolve("again"));
        assertThat(rows(launch, "select count(*), 0 from fact")).hasSize(2);
        launch.end();
    }

    @Test
    void aCutOrDamagedBackupIsRefusedAndChangesNothing() throws Exception {
        var whole = Files.readAllBytes(archive);
        var damaged = folder.resolve("damaged.zip");
        var fresh = folder.resolve("untouched");
        for (int tenth = 1; tenth < 10; tenth++) {
            var flipped = whole.clone();
            // More than the fields between two entries that nobody reads.
            for (int i = 0; i < 1000; i++) {
                flipped[whole.length / 10 * tenth + i] ^= 1;
            }
            refused(Files.write(damaged, flipped), fresh);
            refused(Files.write(damaged, Arrays.copyOf(whole, whole.length / 10 * tenth)), fresh);
        }
        refused(Files.write(damaged, Arrays.copyOf(whole, whole.length - 1)), fresh);
        refused(Files.writeString(damaged, "không phải bản sao lưu"), fresh);
        refused(folder.resolve("missing.zip"), fresh);
    }

    @Test
    void dataThatAreThereAreKeptOrPutAside() throws Exception {
        var used = folder.resolve("used");
        restore(archive, used, false);
        Files.writeString(used.resolve("keys/signing.pem"), "khóa cũ");
        assertThatThrownBy(() -> restore(archive, used, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--replace");
        assertThat(used.resolve("keys/signing.pem")).hasContent("khóa cũ");

        restore(archive, used, true);
        assertThat(used.resolve("keys/signing.pem")).hasContent("khóa");
        try (var aside = Files.newDirectoryStream(used, "replaced-*")) {
            var old = aside.iterator().next();
            assertThat(old.resolve("keys/signing.pem")).hasContent("khóa cũ");
            assertThat(old.resolve("pg/data/PG_VERSION")).exists();
        }
    }

    @Test
    void aHomeInUseIsNotRestoredInto() {
        assertThatThrownBy(() -> restore(archive, home, true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đang được một tiến trình Loa khác sử dụng");
    }

    @Test
    void nothingToBackUpAndABackupThatIsThereAreRefused() {
        assertThatThrownBy(() -> backup(folder.resolve("nowhere"), folder.resolve("nothing.zip")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There are no data of Loa");
        assertThatThrownBy(() -> backup(home, archive))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exists already");
        assertThat(folder.resolve("nothing.zip")).doesNotExist();
    }

    @Test
    void aStoredFileThatChangedOnTheDiskIsNamed() throws Exception {
        var rotten = folder.resolve("rotten");
        restore(archive, rotten, false);
        Files.writeString(rotten.resolve(STORED), "ảnh buổi tuyên truyền bị sửa");
        assertThat(command(rotten, "backup", folder.resolve("rotten.zip").toString()))
                .contains("damaged on the disk", STORED);
    }

    @Test
    void anExternalDatabaseNeedsAPgDumpThatIsNotOlder() throws Exception {
        var old = Files.createDirectories(folder.resolve("old"));
        Files.writeString(old.resolve("pg_dump"), "#!/bin/sh\necho 'pg_dump (PostgreSQL) 15.13 (Debian 15.13)'\n");
        Files.setPosixFilePermissions(old.resolve("pg_dump"), PosixFilePermissions.fromString("rwxr-xr-x"));
        var external = new Backup(at(home), Optional.of(running.database()), new PostgresPrograms(Optional.of(old)));
        assertThatThrownBy(() -> external.to(folder.resolve("external.zip")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pg_dump của PostgreSQL 18")
                .hasMessageContaining("postgresql-client-18")
                .hasMessageContaining("pg_dump: 15");
        assertThat(folder.resolve("external.zip")).doesNotExist();
    }

    /** Needs a pg_dump and pg_restore 18, which few machines have: LOA_POSTGRES_PROGRAMS names their folder. */
    @Test
    void anExternalDatabaseComesBackIntoAnEmptyOne() throws Exception {
        var programs =
                Optional.ofNullable(System.getenv("LOA_POSTGRES_PROGRAMS")).map(Path::of);
        assumeTrue(programs.isPresent(), "LOA_POSTGRES_PROGRAMS names no folder with pg_dump and pg_restore");
        var server = running.database();
        var superuser = new DatabaseLogin(server.url(), DatabaseLogin.SUPERUSER, server.password());
        execute(superuser, "create database empty owner loa");
        execute(server, "create table kept (what text)");
        execute(server, "insert into kept values ('Đức Minh')");
        var dump = folder.resolve("dump.zip");
        new Backup(at(home), Optional.of(server), new PostgresPrograms(programs)).to(dump);
        var empty = new DatabaseLogin(server.url().replaceFirst("/loa$", "/empty"), server.user(), server.password());
        var restore =
                new Restore(at(folder.resolve("other")), Optional.of(empty), new PostgresPrograms(programs), false);
        restore.from(dump);
        try (var connection = empty.connect();
                var rows = connection.createStatement().executeQuery("select what from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Đức Minh");
        }
        assertThat(folder.resolve("other").resolve(STORED)).hasBinaryContent(PHOTO);
        assertThatThrownBy(() -> new Restore(
                                at(folder.resolve("third")), Optional.of(empty), new PostgresPrograms(programs), false)
                        .from(dump))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> restore(dump, folder.resolve("fourth"), false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("point LOA_DATABASE_URL");
    }

    private static Thread writer(int writer, int[] acknowledged, AtomicBoolean done) {
        return Thread.startVirtualThread(() -> {
            try (var connection = running.database().connect();
                    var insert = connection.prepareStatement("insert into fact values (?, ?)")) {
                for (int n = 1; !done.get(); n++) {
                    insert.setInt(1, writer);
                    insert.setInt(2, n);
                    insert.executeUpdate();
                    acknowledged[writer] = n;
                }
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        });
    }

    private static Home at(Path folder) {
        return new Home(folder, Optional.of(folder.resolve("files")));
    }

    private static Path backup(Path home, Path file) throws IOException {
        assertThat(new Backup(at(home), Optional.empty(), NONE).to(file).damaged())
                .isEmpty();
        return file;
    }

    private static void restore(Path file, Path home, boolean replace) throws IOException {
        new Restore(at(home), Optional.empty(), NONE, replace).from(file);
    }

    private static Launch.Ready restored(Path file, String name) throws IOException {
        var fresh = folder.resolve("restored-" + name);
        restore(file, fresh, false);
        return Launch.ready(fresh);
    }

    private static void refused(Path file, Path home) {
        assertThatThrownBy(() -> restore(file, home, false)).isInstanceOf(Refusal.class);
        assertThat(home).doesNotExist();
    }

    /** What the command prints. */
    private static String command(Path home, String... words) throws Exception {
        var all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dloa.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        all.addAll(List.of(words));
        var process = new ProcessBuilder(all).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static List<Integer> rows(Launch.Ready launch, String query) throws SQLException {
        try (var connection = launch.database().connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return List.of(rows.getInt(1), rows.getInt(2));
        }
    }

    private static void execute(DatabaseLogin database, String statement) throws SQLException {
        try (var connection = database.connect()) {
            connection.createStatement().execute(statement);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String sum(byte[] content) {
        return HexFormat.of().formatHex(Archive.sha256().digest(content));
    }
}
