package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loa.world.Database.rows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database's own conventions, read from its catalogue for every table; an exception is named with its reason. */
@QuarkusTest
class SchemaTest {
    /** Tables of a unit whose scope is not one indexed condition on their own {@code unit_path}. */
    private static final Map<String, String> SCOPED_OTHERWISE = Map.of(
            "account_role", "a right held at a unit, no row of it",
            "journal_entry", "read one unit's chain at a time",
            "journal_head", "read one unit's chain at a time",
            "unit_name", "the names of a unit, read with it",
            "criteria_set_unit", "whom a set scores, read with it",
            "reporting_regime", "a handful of rows, read from the unit upwards",
            "expenditure", "listed within its budget, which is scoped");

    private static final String SCOPED = "units stay, and lists narrow by unit_path";

    private static final String ACTOR = "accounts stay, and nothing is listed by who submitted, sent or decided on it";

    /** Foreign keys nothing is ever counted, joined or deleted through. */
    private static final Map<String, String> LED_NOWHERE = Map.ofEntries(
            Map.entry("activity.unit_id", SCOPED),
            Map.entry("budget.unit_id", SCOPED),
            Map.entry("evidence.unit_id", SCOPED),
            Map.entry("expenditure.unit_id", SCOPED),
            Map.entry("task.unit_id", SCOPED),
            Map.entry("plan.submitted_by_id", ACTOR),
            Map.entry("report.submitted_by_id", ACTOR),
            Map.entry("report.sent_by_id", ACTOR),
            Map.entry("report.received_by_id", ACTOR),
            Map.entry("report.decided_by_id", ACTOR),
            Map.entry("report.reopened_by_id", ACTOR),
            Map.entry("reminder.reminded_by_id", ACTOR));

    private static final Map<String, String> NAMED_OTHERWISE = Map.of(
            "journal_entry.at", "hashed into the chain under this name",
            "cited_document.written_date", "what the paper calls the date, right or wrong",
            "cited_document.verified_date", "what the paper should have called the date");

    /** What still refuses where the code errs. */
    private static final List<String> RULES = List.of(
            "activity_audience_check",
            "activity_quantity_check",
            "allocation_amount_check",
            "allocation_cap_check",
            "amendment_issuance_check",
            "amendment_submission_check",
            "budget_line_amount_check",
            "budget_line_cap_check",
            "clause_origin_check",
            "criteria_set_published_check",
            "evidence_kind_check",
            "expenditure_amount_check",
            "known_document_force_check",
            "occurrence_merged_check",
            "plan_import_progress_check",
            "plan_year_check",
            "report_approval_check",
            "report_edition_check",
            "report_frozen_check",
            "report_sent_check",
            "reporting_regime_exclusion",
            "reporting_regime_reach_check",
            "reporting_regime_validity_check",
            "scorecard_appraised_check",
            "scorecard_concluded_check",
            "scorecard_explained_check",
            "scorecard_submitted_check",
            "signed_paper_owner_check",
            "signing_key_one_check",
            "task_dates_check",
            "task_days_check",
            "unit_code_exclusion",
            "unit_validity_check");

    /** What lists, their orders and their search are fast by, besides the indexes of foreign keys and paths. */
    private static final List<String> INDEXES = List.of(
            "activity_channel_held_idx",
            "activity_held_idx",
            "activity_plan_idx",
            "activity_search_idx",
            "activity_title_idx",
            "activity_withdrawn_idx",
            "clause_search_idx",
            "evidence_added_idx",
            "evidence_title_idx",
            "journal_entry_subject_idx",
            "known_document_search_idx",
            "plan_search_idx",
            "report_due_idx",
            "report_search_idx",
            "task_code_sort_idx",
            "task_due_idx",
            "task_due_sort_idx",
            "task_search_idx",
            "task_state_code_sort_idx",
            "task_state_due_sort_idx",
            "task_state_sort_idx",
            "task_state_title_idx",
            "task_title_idx",
            "unit_search_idx");

    @Inject
    EntityManager em;

    @Test
    void everyTableHasAnOwner() {
        assertThat(rows("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                        """))
                .as(
                        "StatementTest checks who may read a table only if it knows the owner: map it by an entity or name its"
                                + " owner in Tables")
                .isSubsetOf(Tables.owners().keySet());
    }

    @Test
    void everyTableHasAPrimaryKeyAndNamesItsConstraintsAfterItself() {
        assertThat(rows("""
                        select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'public' and t.relkind = 'r'
                          and not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')
                        """)).as("a table without a primary key").isEmpty();
        assertThat(rows("""
                        select conname from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'public' and t.relname <> 'flyway_schema_history' and contype in ('p', 'f', 'c', 'u', 'x')
                          and conname not like t.relname || '\\_%'
                        """))
                .as("name a constraint <table>_<what>_<key|check|exclusion>, so that a problem can be derived from it")
                .isEmpty();
    }

    @Test
    void everyRowOfAUnitCarriesTheUnitsPathIndexed() {
        assertThat(rows("""
                        select c.table_name from information_schema.columns c
                        where c.table_schema = 'public' and c.column_name = 'unit_id'
                          and not (exists (select from information_schema.columns p
                                           where p.table_name = c.table_name and p.column_name = 'unit_path' and p.is_nullable = 'NO')
                                   and exists (select from pg_indexes i where i.tablename = c.table_name and i.indexdef like '%gist (unit_path)%'))
                        """))
                .as("scope is one indexed condition on unit_path: add unit_path not null and a gist index to the table")
                .containsExactlyInAnyOrderElementsOf(SCOPED_OTHERWISE.keySet());
    }

    @Test
    void everyForeignKeyLeadsAnIndex() {
        assertThat(rows("""
                        select t.relname || '.' || a.attname from pg_constraint c
                        join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
                        join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
                        where n.nspname = 'public' and c.contype = 'f'
                          and not exists (select from pg_index i where i.indrelid = t.oid and i.indkey[0] = a.attnum)
                        """))
                .as("index the foreign key: deleting or counting through it would scan the table")
                .containsExactlyInAnyOrderElementsOf(LED_NOWHERE.keySet());
    }

    @Test
    void instantsEndInAtAndDaysInOnFromOrTo() {
        assertThat(rows("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                          and (data_type = 'timestamp with time zone' and column_name !~ '_(at|until)$'
                               or data_type = 'date' and column_name !~ '_(on|from|to)$')
                        """))
                .as("name an instant <what>_at and a day <what>_on, or <what>_from and <what>_to")
                .containsExactlyInAnyOrderElementsOf(NAMED_OTHERWISE.keySet());
    }

    @Test
    void instantsHaveAZoneAndNumbersAreWhole() {
        assertThat(rows("""
                        select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                          and data_type in ('timestamp without time zone', 'real', 'double precision', 'numeric', 'money', 'character varying')
                        """))
                .as("instants are timestamptz, money is whole đồng in bigint, text is text")
                .isEmpty();
        assertThat(rows("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'
                          and column_name = 'version' and (data_type <> 'integer' or is_nullable = 'YES')
                        """)).as("a version is an integer from 0").isEmpty();
    }

    @Test
    void aCheckOfAWordListsTheWordsOfItsEnum() {
        var checked = em.getMetamodel().getEntities().stream()
                .flatMap(entity -> words(snake(entity.getJavaType().getSimpleName()), entity))
                .filter(word -> !word.checked().isEmpty())
                .toList();
        assertThat(checked.stream().map(Word::toString))
                .contains("plan.state", "task.state", "report.state", "assignee.kind", "unit.kind");
        assertThat(checked).allSatisfy(word -> assertThat(word.checked())
                .as("the CHECK on %s lists what %s does", word, word.type)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(word.type.getEnumConstants())
                        .map(Object::toString)
                        .toList()));
    }

    @Test
    void rulesAndIndexesAreRemovedHereToo() {
        assertThat(rows("select conname from pg_constraint where contype in ('c', 'x') and convalidated"))
                .as("a CHECK is gone: without it one mistake of the code is kept for ever")
                .containsAll(RULES);
        assertThat(rows("select indexname from pg_indexes where schemaname = 'public'"))
                .as("an index is gone: measure the lists without it (./loa bench) before it leaves this list")
                .containsAll(INDEXES);
    }

    @Test
    void textIsSortedAndSearchedTheVietnameseWay() {
        assertThat(
                        rows(
                                "select v from (values ('Đức'), ('Dũng'), ('Ân'), ('An'), ('Ăn'), ('Ea')) t(v) order by v collate vietnamese"))
                .containsExactly("An", "Ăn", "Ân", "Dũng", "Đức", "Ea");
        assertThat(rows("select folded('ĐỨC THỌ')")).containsExactly("duc tho");
        assertThat(rows("select folded(normalize('cải cách', NFD))")).containsExactly("cai cach");
    }

    /** The columns with a word of an enum, those of embedded values too. */
    private static Stream<Word> words(String table, ManagedType<?> type) {
        return type.getSingularAttributes().stream()
                .flatMap(attribute -> attribute.getType() instanceof EmbeddableType<?> embedded
                        ? words(table, embedded)
                        : attribute.getJavaType().isEnum()
                                ? Stream.of(new Word(table, snake(attribute.getName()), attribute.getJavaType()))
                                : Stream.empty());
    }

    private record Word(String table, String column, Class<?> type) {
        /** The words a CHECK of this one column allows; none where there is no such CHECK. */
        List<String> checked() {
            return rows("""
                    select (regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z0-9_]+)''', 'g'))[1] from pg_constraint c
                    join pg_class t on t.oid = c.conrelid join pg_attribute a on a.attrelid = t.oid and array[a.attnum] = c.conkey
                    where c.contype = 'c' and t.relname = ? and a.attname = ?
                    """, table, column);
        }

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase();
    }
}
