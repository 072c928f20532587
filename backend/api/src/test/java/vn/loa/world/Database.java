package vn.loa.world;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.ConfigProvider;

/** The application's database as its owner has it, for what no client, and not even the application, can do or see. */
public final class Database {
    private Database() {}

    /** What is done with a connection or a statement; its {@link SQLException} fails the test. */
    public interface Work<S, T> {
        T with(S what) throws SQLException;
    }

    private record Kept(String url, Connection connection) {}

    /** Signing in costs more than most statements, so one connection is kept for the next. */
    private static final AtomicReference<Kept> KEPT = new AtomicReference<>();

    public static <T> T connected(Work<Connection, T> work) {
        try (var connection = opened()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection opened() throws SQLException {
        return DriverManager.getConnection(setting("jdbc-url"), setting("username"), setting("password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.flyway." + name, String.class);
    }

    /** @return how many rows it changed */
    public static int execute(String sql, Object... arguments) {
        return prepared(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** The first column of every row. */
    public static List<String> rows(String sql, Object... arguments) {
        return prepared(sql, arguments, statement -> {
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<String>();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
                return rows;
            }
        });
    }

    /** The first column of the first row; null where there is none. */
    public static String text(String sql, Object... arguments) {
        var rows = rows(sql, arguments);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private static <T> T prepared(String sql, Object[] arguments, Work<PreparedStatement, T> work) {
        try {
            var kept = kept();
            try (var statement = kept.connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setObject(i + 1, arguments[i]);
                }
                return work.with(statement);
            } finally {
                close(KEPT.getAndSet(kept));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Kept kept() throws SQLException {
        var kept = KEPT.getAndSet(null);
        if (kept != null && kept.url.equals(setting("jdbc-url")) && kept.connection.isValid(1)) {
            return kept;
        }
        close(kept);
        return new Kept(setting("jdbc-url"), opened());
    }

    private static void close(Kept kept) throws SQLException {
        if (kept != null) {
            kept.connection.close();
        }
    }
}
