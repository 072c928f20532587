package vn.loa.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.loa.world.Said;

/** A start does not hang behind somebody's open transaction, and says whose it is. */
@QuarkusTest
class HeldUpMigrationTest {
    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String user;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @ConfigProperty(name = "quarkus.flyway.init-sql")
    String initSql;

    @ConfigProperty(name = "quarkus.flyway.callbacks")
    List<String> callbacks;

    @Test
    void itEndsWithTheNameOfTheTransactionAndChangesNothing() throws Exception {
        var schema = url + (url.contains("?") ? "&" : "?") + "currentSchema=held_up,public";
        try (var said = Said.by(HeldUpMigration.class.getName());
                var holder = DriverManager.getConnection(schema + "&ApplicationName=monthly-report", user, password);
                var statement = holder.createStatement()) {
            statement.execute("drop schema if exists held_up cascade");
            statement.execute("create schema held_up");
            migration(schema, "20261127.03").migrate();
            holder.setAutoCommit(false);
            statement.execute("lock table held_up.task in access share mode");
            assertThatThrownBy(() -> migration(schema, null).migrate()).hasMessageContaining("lock timeout");
            holder.commit();
            assertThat(said.lines())
                    .anyMatch(line -> line.contains("monthly-report") && line.contains("may hold a lock"));
            // Only what was committed before stands, and the next attempt goes on from there.
            migration(schema, null).migrate();
            assertThat(migration(schema, null).info().pending()).isEmpty();
            statement.execute("drop schema held_up cascade");
            holder.commit();
        }
    }

    private Flyway migration(String database, String version) throws ReflectiveOperationException {
        var configuration = Flyway.configure()
                .dataSource(database, user, password)
                .initSql(initSql)
                .callbacks((HeldUpMigration)
                        Class.forName(callbacks.getFirst()).getConstructor().newInstance());
        return (version == null ? configuration : configuration.target(version)).load();
    }
}
