package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher is killed, started twice and misled; the rows stay. All tests share one cluster, made after a half-made one. */
class EmbeddedPostgresTest {
    @TempDir
    static Path home;

    @BeforeAll
    static void makeTheClusterWhereAnEarlierAttemptBrokeOff() throws Exception {
        var halfMade = Files.createDirectories(home.resolve("pg/data.new/base"));
        Files.writeString(halfMade.resolve("1"), "broken off");
        var launch = Launch.ready(home);
        execute(launch, "create table fact (what text)");
        launch.end();
    }

    @AfterAll
    static void leaveNoServerBehind() throws Exception {
        Launch.ready(home).end();
        assertThat(postmasterFile()).doesNotExist();
    }

    @Test
    void takesOverTheServerAKilledProcessLeft() throws Exception {
        var first = Launch.ready(home);
        execute(first, "insert into fact values ('told before the kill')");
        var server = postmaster();
        first.kill();
        assertThat(server.lives()).isTrue();

        var second = Launch.ready(home);
        assertThat(postmaster()).isEqualTo(server);
        assertThat(count(second, "told before the kill")).isEqualTo(1);
        second.end();
        assertThat(server.lives()).isFalse();
    }

    @Test
    void recoversWhenTheServerWasKilledToo() throws Exception {
        var first = Launch.ready(home);
        execute(first, "insert into fact values ('told before the power cut')");
        var server = postmaster();
        server.kill();
        first.kill();
        assertThat(postmasterFile()).exists();

        var second = Launch.ready(home);
        assertThat(postmaster().pid()).isNotEqualTo(server.pid());
        assertThat(count(second, "told before the power cut")).isEqualTo(1);
        second.end();
    }

    @Test
    void isNotMisledByANumberThatNowBelongsToAnotherProgram() throws Exception {
        Files.writeString(
                postmasterFile(),
                ProcessHandle.current().pid() + "\n" + home.resolve("pg/data") + "\n1700000000\n5432\n\n127.0.0.1\n");
        var launch = Launch.ready(home);
        assertThat(postmaster().lives()).isTrue();
        launch.end();
    }

    @Test
    void startsAServerAgainThatDied() throws Exception {
        var launch = Launch.ready(home);
        execute(launch, "insert into fact values ('told before the server died')");
        var server = postmaster();
        server.kill();
        while (!runsAgain(server)) {
            Thread.onSpinWait();
        }
        assertThat(postmaster().port()).isEqualTo(server.port());
        assertThat(count(launch, "told before the server died")).isEqualTo(1);
        launch.end();
        assertThat(postmasterFile()).doesNotExist();
    }

    /** The copy's postmaster.pid names the server of the original. */
    @Test
    void leavesTheServerOfTheFolderAloneThatItWasCopiedFrom(@TempDir Path elsewhere) throws Exception {
        var first = Launch.ready(home);
        execute(first, "insert into fact values ('told before the copy')");
        var server = postmaster();
        var copy = elsewhere.resolve("copy");
        new ProcessBuilder("cp", "-a", home.toString(), copy.toString()).start().waitFor();

        var second = Launch.ready(copy);
        assertThat(count(second, "told before the copy")).isEqualTo(1);
        second.end();
        assertThat(server.lives()).isTrue();
        assertThat(count(first, "told before the copy")).isEqualTo(1);
        first.end();
    }

    @Test
    void refusesASecondProcessOnTheSameFolder() throws Exception {
        var first = Launch.ready(home);
        var second = Launch.of(home);
        assertThat(second.lastWords())
                .contains("đang được một tiến trình Loa khác sử dụng", "in use by another Loa process")
                .contains(home.toString(), "pid " + first.process().pid())
                .doesNotContain("\tat ");
        assertThat(second.process().exitValue()).isEqualTo(1);
        assertThat(count(first, "anything")).isZero();
        first.end();
    }

    @Test
    void stopsTheServerWhenAskedToEnd() throws Exception {
        var launch = Launch.ready(home);
        var server = postmaster();
        launch.end();
        assertThat(server.lives()).isFalse();
        assertThat(postmasterFile()).doesNotExist();
    }

    @Test
    void writesToTheDiskBeforeItSaysSo() throws Exception {
        var launch = Launch.ready(home);
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(ask(launch, "show " + setting)).as(setting).isEqualTo("on");
        }
        assertThat(ask(launch, "show listen_addresses")).isEqualTo("127.0.0.1");
        launch.end();
    }

    @Test
    void keepsThePasswordToItsOwner() throws Exception {
        var file = home.resolve("pg.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(home.resolve("pg/initdb.password")).doesNotExist();
    }

    private static boolean runsAgain(Postmaster before) throws Exception {
        var now = Postmaster.of(home.resolve("pg/data"));
        return now.isPresent()
                && now.get().pid() != before.pid()
                && Files.readString(postmasterFile()).contains("ready");
    }

    private static Path postmasterFile() {
        return Postmaster.file(home.resolve("pg/data"));
    }

    private static Postmaster postmaster() throws Exception {
        return Postmaster.of(home.resolve("pg/data")).orElseThrow();
    }

    private static void execute(Launch.Ready launch, String statement) throws Exception {
        try (var connection = launch.database().connect()) {
            connection.createStatement().execute(statement);
        }
    }

    private static long count(Launch.Ready launch, String what) throws Exception {
        return Long.parseLong(ask(launch, "select count(*) from fact where what = '" + what + "'"));
    }

    private static String ask(Launch.Ready launch, String query) throws Exception {
        try (var connection = launch.database().connect();
                var rows = connection.createStatement().executeQuery(query)) {
            if (!rows.next()) {
                throw new SQLException("no row: " + query);
            }
            return rows.getString(1);
        }
    }
}
