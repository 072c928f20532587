package vn.loa.work.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Tasks from before the days were kept have those the journal and their activities tell. */
@QuarkusTest
class DaysMigrationTest {
    private static final String SCHEMA = "before_days";
    private static final String TASKS = """
            with home as (insert into unit (id, code, name, kind, path, valid_from)
                select gen_random_uuid(), 'm2', 'xã Mẫu', 'COMMUNE', 'm2', date '2020-01-01' returning id, path),
            paper as (insert into plan (id, unit_id, unit_path, year, programme, title, state, created_at, updated_at)
                select gen_random_uuid(), id, path, 2024, 'CCHC', 'Kế hoạch', 'DRAFT', now(), now() from home returning *),
            given as (insert into task (id, unit_id, unit_path, plan_id, title, inferred_lead, state, done_on, explanation, cancellation_reason, created_at, updated_at)
                select gen_random_uuid(), p.unit_id, p.unit_path, p.id, t.title, false, t.state, t.done_on, t.reason, t.reason, now(), now()
                from paper p cross join (values
                    ('a planned', 'PLANNED', cast(null as date), null),
                    ('b started', 'IN_PROGRESS', null, null),
                    ('c done', 'DONE', date '2024-03-20', 'x'),
                    ('d cancelled', 'CANCELLED', null, 'x')) t (title, state, done_on, reason) returning *)
            insert into journal_entry (unit_id, sequence, at, actor_kind, actor_id, actor, noun, subject, subject_title, fact, changes, previous_hash, hash)
            select g.unit_id, row_number() over (), cast(f.at as timestamptz), 'PERSON', gen_random_uuid(), 'Hà', 'Task', g.id, g.title, f.fact, '[]', repeat('0', 64), repeat('0', 64)
            from given g join (values
                ('b started', 'TASK_STARTED', '2024-02-29 18:00:00+00'),
                ('c done', 'TASK_STARTED', '2024-03-01 02:00:00+00'),
                ('d cancelled', 'TASK_CANCELLED', '2024-04-01 02:00:00+00')) f (title, fact, at) on f.title = g.title
            """;
    private static final String FOUND =
            "select concat_ws(' | ', title, coalesce(cast(started_on as text), '–'), coalesce(cast(done_on as text), '–'), coalesce(cast(cancelled_on as text), '–')) from task order by title";

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String user;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void theDayOfEntryBecomesTheDay() throws SQLException {
        var before = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA + ",public";
        try (var database = DriverManager.getConnection(before, user, password)) {
            run(database, "drop schema if exists " + SCHEMA + " cascade");
            run(database, "create schema " + SCHEMA);
            migrate(before, "20261128.11");
            run(database, TASKS);
            migrate(before, "20261129.20");
            var found = rows(database);
            run(database, "drop schema " + SCHEMA + " cascade");
            assertThat(found)
                    .containsExactly(
                            "a planned | – | – | –",
                            "b started | 2024-03-01 | – | –",
                            "c done | 2024-03-01 | 2024-03-20 | –",
                            "d cancelled | – | – | 2024-04-01");
        }
    }

    private void migrate(String database, String version) {
        Flyway.configure()
                .dataSource(database, user, password)
                .target(version)
                .load()
                .migrate();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(FOUND)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
