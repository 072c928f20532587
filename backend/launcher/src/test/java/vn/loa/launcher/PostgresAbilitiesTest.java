package vn.loa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the schema needs, checked on the server that comes with Loa. */
class PostgresAbilitiesTest {
    private static DatabaseLogin database;
    private Connection connection;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgres.throwaway(Path.of("target", "postgresql").toAbsolutePath());
    }

    @BeforeEach
    void beginWithTheExtensions() throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        for (var extension : List.of("unaccent", "ltree", "pg_trgm", "btree_gist")) {
            connection.createStatement().execute("create extension if not exists " + extension);
        }
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void speaksUtf8UnderTheBuiltinProvider() throws SQLException {
        assertThat(rows("select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)"
                        + " from pg_database where datname = current_database()"))
                .containsExactly("b C.UTF-8 UTF8");
    }

    @Test
    void ordersNamesTheVietnameseWay() throws SQLException {
        assertThat(rows(
                        "select name from unnest(array['Ý', 'Đức', 'Dung', 'ế', 'An', 'Ân', 'Ăn', 'Ê', 'Ơn', 'Ổn', 'Vũ', 'Ưng'])"
                                + " name order by name collate \"vi-x-icu\""))
                .containsExactly("An", "Ăn", "Ân", "Dung", "Đức", "Ê", "ế", "Ổn", "Ơn", "Ưng", "Vũ", "Ý");
    }

    @Test
    void foldsEveryMarkAwayEvenOfĐ() throws SQLException {
        assertThat(rows("select unaccent('Đường lối đổi mới - kế hoạch số 05/KH-UBND')"))
                .containsExactly("Duong loi doi moi - ke hoach so 05/KH-UBND");
        assertThat(rows("select unaccent(normalize('ế', NFD))")).containsExactly("e");
    }

    @Test
    void makesIdentifiersThatGrowWithTime() throws SQLException {
        assertThat(rows("select uuid_extract_version(uuidv7())")).containsExactly("7");
        assertThat(rows("select array_agg(id order by n) = array_agg(id order by id)"
                        + " from (select n, uuidv7() id from generate_series(1, 100) n)"))
                .containsExactly("t");
    }

    @Test
    void knowsTreesAndRangesThatMustNotOverlap() throws SQLException {
        assertThat(rows("select 'vn.42.18610'::ltree <@ 'vn.42'::ltree")).containsExactly("t");
        connection
                .createStatement()
                .execute("create temp table seat (code text, days daterange,"
                        + " exclude using gist (code with =, days with &&))");
        assertThat(rows("select similarity('ke hoach', 'ke hoac') > 0.5")).containsExactly("t");
    }

    @Test
    void worksWithoutSuperuserRights() throws SQLException {
        assertThat(rows("select rolsuper from pg_roles where rolname = current_user"))
                .containsExactly("f");
    }

    private List<String> rows(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
