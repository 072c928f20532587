package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database's own conventions, read from its catalogue. */
@QuarkusTest
class SchemaTest {
    @Inject
    DataSource database;

    @Test
    void everyTableHasAnOwner() throws SQLException {
        assertThat(rows("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                        """))
                .as(
                        "StatementTest holds who may read a table only where it knows whose it is: map it by an entity or name its"
                                + " owner in Tables")
                .isSubsetOf(Tables.owners().keySet());
    }

    @Test
    void constraintsAreNamedAfterTheirTable() throws SQLException {
        assertThat(rows("""
                        select conname from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'public' and t.relname <> 'flyway_schema_history' and contype in ('c', 'u', 'x')
                          and conname not like t.relname || '\\_%'
                        """))
                .as("name a constraint <table>_<what>_<key|check|exclusion>, so that a problem can be told from it")
                .isEmpty();
    }

    @Test
    void everyRowOfAUnitCarriesTheUnitsPathIndexed() throws SQLException {
        assertThat(rows("""
                        select c.table_name from information_schema.columns c
                        where c.table_schema = 'public' and c.column_name = 'unit_path'
                          and not exists (select from pg_indexes i where i.tablename = c.table_name and i.indexdef like '%gist (unit_path)%')
                          and c.table_name not in ('reporting_regime', 'expenditure')
                        """)).as("scope is one indexed condition on unit_path").isEmpty();
    }

    @Test
    void everyForeignKeyOfAGrowingTableLeadsAnIndex() throws SQLException {
        assertThat(rows("""
                        select t.relname || '.' || a.attname from pg_constraint c
                        join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
                        where n.nspname = 'public' and c.contype = 'f' and t.relname in ('task', 'activity', 'expenditure', 'activity_topic', 'activity_evidence', 'task_topic')
                          and a.attname in ('plan_id', 'task_id', 'line_id', 'activity_id', 'topic_id', 'evidence_id')
                          and not exists (select from pg_index i where i.indrelid = t.oid and i.indkey[0] = a.attnum)
                        """))
                .as("index the foreign key: deleting or counting through it would scan the table")
                .isEmpty();
    }

    @Test
    void textIsSortedAndSearchedTheVietnameseWay() throws SQLException {
        assertThat(
                        rows(
                                "select v from (values ('Đức'), ('Dũng'), ('Ân'), ('An'), ('Ăn'), ('Ea')) t(v) order by v collate vietnamese"))
                .containsExactly("An", "Ăn", "Ân", "Dũng", "Đức", "Ea");
        assertThat(rows("select folded('ĐỨC THỌ')")).containsExactly("duc tho");
        assertThat(rows("select folded(normalize('cải cách', NFD))")).containsExactly("cai cach");
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var result = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
