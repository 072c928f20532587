package vn.loa.work.series;

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

/** What stood in the tasks before there were series stands in series after. */
@QuarkusTest
class SeriesMigrationTest {
    private static final String SCHEMA = "before_series";
    private static final String TASKS = """
            with home as (insert into unit (id, code, name, kind, path, valid_from)
                select gen_random_uuid(), 'm1', 'xã Mẫu', 'COMMUNE', 'm1', date '2020-01-01' returning id, path),
            paper as (insert into plan (id, unit_id, unit_path, year, programme, title, state, created_at, updated_at)
                select gen_random_uuid(), id, path, 2024, 'CCHC', 'Kế hoạch', 'DRAFT', now(), now() from home returning *)
            insert into task (id, unit_id, unit_path, plan_id, title, inferred_lead, starts_on, recurrence_text, rrule, occurrences, state, created_at, updated_at)
            select gen_random_uuid(), p.unit_id, p.unit_path, p.id, t.title, false, t.starts_on, t.words, t.rrule, t.days, 'PLANNED', now(), now()
            from paper p cross join (values
                ('a once', date '2024-02-01', null, null, cast('{}' as date[])),
                ('b words', null, 'thường xuyên', null, '{}'),
                ('c rule', null, null, 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', '{2024-03-01}'),
                ('d both', date '2024-05-02', 'hằng quý', 'FREQ=MONTHLY;INTERVAL=3', '{2024-05-02,2024-08-02,2024-11-02}'),
                ('e no day', date '2025-01-03', null, 'FREQ=DAILY', '{}')) t (title, starts_on, words, rrule, days)
            """;
    private static final String FOUND = """
            select concat_ws(' | ', t.title, coalesce(s.words, '–'), coalesce(s.rrule, '–'), s.starts_on, s.ends_on,
                   (select string_agg(cast(o.due_on as text) || ' ' || o.outcome, ', ' order by o.due_on) from occurrence o where o.series_id = s.id))
            from task t left join series s on s.id = t.series_id order by t.title
            """;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String user;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void everyRuleEveryWordAndEveryDayIsKept() throws SQLException {
        var before = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA + ",public";
        try (var database = DriverManager.getConnection(before, user, password)) {
            run(database, "drop schema if exists " + SCHEMA + " cascade");
            run(database, "create schema " + SCHEMA);
            migrate(before, "20261127.03");
            run(database, TASKS);
            migrate(before, "20261128.01");
            var found = rows(database);
            run(database, "drop schema " + SCHEMA + " cascade");
            assertThat(found)
                    .containsExactly(
                            "a once | – | –",
                            "b words | thường xuyên | – | 2024-01-01 | 2024-12-31",
                            "c rule | – | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1 | 2024-01-01 | 2024-12-31 | 2024-03-01 DUE",
                            "d both | hằng quý | FREQ=MONTHLY;INTERVAL=3 | 2024-05-02 | 2024-12-31 | 2024-05-02 DUE, 2024-08-02 DUE, 2024-11-02 DUE",
                            "e no day | – | FREQ=DAILY | 2025-01-03 | 2024-12-31");
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
