package vn.loa.work.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Plans that were issued before tasks remembered their signed papers: what there was at the issuance was in them. */
@QuarkusTest
class InPaperMigrationTest {
    private static final String SCHEMA = "before_amendments";
    /** An issued plan with tasks from before and after its issuance, and a draft with one. */
    private static final String TASKS = """
            with place as (
                insert into unit (id, code, name, kind, path, valid_from)
                values (gen_random_uuid(), 'P', 'xã Cũ', 'COMMUNE', 'P', date '2021-01-01') returning *),
            issued as (
                insert into plan (id, unit_id, unit_path, year, programme, title, state, number, notation, issued_on, signer, created_at, updated_at)
                select gen_random_uuid(), u.id, u.path, 2024, 'CCHC', 'Kế hoạch', 'ISSUED', '1', 'KH-UBND', date '2024-01-20', 'Minh', now(), now()
                from place u returning *),
            draft as (
                insert into plan (id, unit_id, unit_path, year, programme, title, state, created_at, updated_at)
                select gen_random_uuid(), u.id, u.path, 2025, 'CCHC', 'Dự thảo', 'DRAFT', now(), now() from place u returning *),
            told as (
                insert into journal_entry (unit_id, sequence, at, actor_kind, actor_id, actor, noun, subject, subject_title, fact, changes, previous_hash, hash)
                select p.unit_id, 1, timestamptz '2024-01-20 09:00:00+07', 'PERSON', gen_random_uuid(), 'Minh', 'plan', p.id, p.title, 'PLAN_ISSUED', '[]', repeat('0', 64), repeat('0', 64)
                from issued p returning *),
            repeats as (
                insert into series (id, rrule, starts_on, ends_on)
                values (gen_random_uuid(), 'FREQ=YEARLY', date '2024-03-01', date '2024-12-31') returning *),
            days as (
                insert into occurrence (id, series_id, due_on, outcome)
                select gen_random_uuid(), id, date '2024-03-01', 'DUE' from repeats returning *),
            who as (
                insert into assignee (id, unit_id, unit_path, name, kind, created_at)
                select gen_random_uuid(), u.id, u.path, 'Tư pháp', 'POST', now() from place u returning *)
            insert into task (id, unit_id, unit_path, plan_id, title, lead_id, inferred_lead, due_on, series_id, state, created_at, updated_at)
            select gen_random_uuid(), p.unit_id, p.unit_path, p.id, t.title, w.id, false, date '2024-12-10',
                   case when t.title = 'a printed' then r.id end, t.state, cast(t.at as timestamptz), now()
            from (select * from issued union all select * from draft) p cross join who w cross join repeats r join (values
                ('ISSUED', 'a printed', 'PLANNED', '2024-01-10'),
                ('ISSUED', 'b cancelled', 'CANCELLED', '2024-01-10'),
                ('ISSUED', 'c added in November', 'PLANNED', '2024-11-05'),
                ('DRAFT', 'd of a draft', 'PLANNED', '2024-01-10')) t (plan, title, state, at) on t.plan = p.state
            """;

    private static final String FOUND =
            "select concat_ws(' | ', title, in_paper #>> '{line,lead}', in_paper #>> '{line,dueOn}', in_paper #>> '{line,occurrences}') from task order by title";

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String user;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void whatThereWasAtTheIssuanceIsInThePaper() throws SQLException {
        var before = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA + ",public";
        try (var database = DriverManager.getConnection(before, user, password);
                var statement = database.createStatement()) {
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("create schema " + SCHEMA);
            migrate(before, "20261129.51");
            statement.execute(TASKS);
            migrate(before, "20261130.10");
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery(FOUND)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            statement.execute("drop schema " + SCHEMA + " cascade");
            assertThat(found)
                    .isEqualTo(List.of(
                            "a printed | Tư pháp | 2024-12-10 | [\"2024-03-01\"]",
                            "b cancelled",
                            "c added in November",
                            "d of a draft"));
        }
    }

    private void migrate(String database, String version) {
        Flyway.configure()
                .dataSource(database, user, password)
                .target(version)
                .load()
                .migrate();
    }
}
