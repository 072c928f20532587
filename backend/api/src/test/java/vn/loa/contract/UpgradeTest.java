package vn.loa.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.loa.launcher.EmbeddedPostgres;
import vn.loa.people.journal.Check;
import vn.loa.people.journal.Findings;
import vn.loa.world.Actor;
import vn.loa.world.Database;

/** The demonstration of release 0.1.0, as that release wrote it, is started with this one: nothing is lost, everything is read. */
@QuarkusTest
@TestProfile(UpgradeTest.Released.class)
class UpgradeTest {
    /** The newest migration of the release; docs/contract/migrations.sha256 has its hash. */
    private static final String VERSION = "20261127.03";

    private static final String ROWS = "released/demo-0.1.0.sql.gz";
    /** Tables whose rows are only added to by an upgrade. */
    private static final List<String> KEPT = List.of(
            "account",
            "activity",
            "activity_evidence",
            "assignee",
            "budget_line",
            "channel",
            "clause",
            "evidence",
            "expenditure",
            "journal_entry",
            "plan",
            "plan_import",
            "report",
            "report_figure",
            "report_section",
            "target",
            "task",
            "topic",
            "unit");

    @All
    @Inject
    List<Check> checks;

    @Test
    void noRowIsLost() {
        for (var table : KEPT) {
            assertThat(rows("before." + table)).as(table).isPositive().isLessThanOrEqualTo(rows(table));
        }
    }

    private static long rows(String table) {
        return Long.parseLong(Database.text("select count(*) from " + table));
    }

    @Test
    void peopleSignInWithTheirOldPasswordsAndReadTheirPlansAndReports() {
        var ha = Actor.signIn("ha", "loa-demo-2026");
        for (var list : List.of("plans", "tasks", "activities", "reports", "evidence", "assignees", "channels")) {
            List<String> ids = ha.get("/" + list + "?limit=200")
                    .statusCode(200)
                    .body("items", not(empty()))
                    .extract()
                    .path("items.id");
            ids.forEach(id -> ha.get("/" + list + "/" + id).statusCode(200));
        }
    }

    /** The files of the demonstration stayed where they were, unless other tests told it here. */
    @Test
    void chainsAndFrozenReportsAreWhole() {
        var findings = new Findings();
        for (var check : checks) {
            QuarkusTransaction.requiringNew().run(() -> check.look(findings));
        }
        assertThat(findings.broken()).allMatch(line -> line.startsWith("evidence "));
        assertThat(rows("report where state <> 'DRAFT'")).isPositive();
    }

    /** A database of its own, which the application finds as the release left it. */
    public static class Released implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ReleasedDatabase.class));
        }
    }

    public static class ReleasedDatabase implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            try {
                var login = EmbeddedPostgres.throwaway(
                        Path.of("target", "postgresql-released").toAbsolutePath());
                fill(login.properties());
                return login.properties();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void fill(Map<String, String> settings) throws SQLException, IOException {
            var url = settings.get("quarkus.flyway.jdbc-url");
            var user = settings.get("quarkus.flyway.username");
            var password = settings.get("quarkus.flyway.password");
            Flyway.configure()
                    .dataSource(url, user, password)
                    .target(VERSION)
                    .load()
                    .migrate();
            try (var packed = new GZIPInputStream(
                            Thread.currentThread().getContextClassLoader().getResourceAsStream(ROWS));
                    var connection = DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
                statement.execute("create schema before");
                for (var table : KEPT) {
                    statement.execute("create table before.%1$s as select * from %1$s".formatted(table));
                }
            }
        }

        @Override
        public void stop() {
            // It ends with the JVM, as the other does.
        }

        /** After the database that all other tests share, so that this one counts. */
        @Override
        public int order() {
            return 1;
        }
    }
}
