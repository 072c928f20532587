package vn.loa.people.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.world.Database;

/** The application adds to the journal and reads it; nothing that it could be made to say changes what is there. */
@QuarkusTest
class JournalRightsTest {
    @Inject
    DataSource application;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set reason = 'x'",
                "delete from journal_entry",
                "truncate journal_entry",
                "delete from journal_head",
                "truncate journal_head",
                "alter table journal_entry disable trigger all",
                "drop trigger journal_entry_append_only on journal_entry",
                "alter table journal_entry add column x text",
                "drop table journal_entry",
                "create or replace function journal_is_append_only() returns trigger language plpgsql as 'begin return old; end'",
                "set session_replication_role = replica",
                "set role loa",
                "update flyway_schema_history set success = false"
            })
    void theApplicationItselfCannotDoIt(String statement) throws SQLException {
        try (var connection = application.getConnection();
                var sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    /** Nor the owner, by mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"truncate journal_entry", "truncate journal_head", "delete from journal_head"})
    void theOwnerDoesNotEmptyItByMistake(String statement) {
        assertThatThrownBy(() -> Database.execute(statement)).hasMessageContaining("append-only");
    }
}
