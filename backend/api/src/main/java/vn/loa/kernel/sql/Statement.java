package vn.loa.kernel.sql;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.engine.spi.SessionImplementor;
import org.postgresql.PGStatement;

/**
 * One statement with its parameters, sent as it is on the session's connection. A list is bound as an array: {@code id = any (:ids)} of ids,
 * {@code code = any (cast(:codes as text[]))} of anything else. Rows
 * become records by name: column {@code last_on} fills the component {@code lastOn}; a column may be missing from the record, a component
 * not from the row. A type that is no record takes the first column.
 */
public final class Statement {
    /** Rows that {@link #each} has in memory at a time. */
    private static final int FETCHED = 500;

    private final EntityManager em;
    private final String text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private boolean flushed = true;
    private boolean planned;
    private int fetched;

    Statement(EntityManager em, String text) {
        this.em = em;
        this.text = text;
    }

    public Statement bind(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    public Statement bind(Map<String, Object> values) {
        parameters.putAll(values);
        return this;
    }

    /** Reads without a flush: for rows that no change of this request can touch. */
    public Statement unflushed() {
        flushed = false;
        return this;
    }

    /** Planned anew for these values: what a list finds differs too much between callers for one plan. */
    public Statement planned() {
        planned = true;
        return this;
    }

    public <R> List<R> list(Class<R> type) {
        return read(rows -> {
            var columns = new Columns<>(type, rows);
            var list = new ArrayList<R>();
            while (rows.next()) {
                list.add(columns.read());
            }
            return list;
        });
    }

    /** Any number of rows, some hundred in memory at a time; within a transaction. */
    public <R> void each(Class<R> type, Consumer<R> each) {
        fetched = FETCHED;
        read(rows -> {
            var columns = new Columns<>(type, rows);
            while (rows.next()) {
                each.accept(columns.read());
            }
            return null;
        });
    }

    /** The rows by {@code key}, which must be unique per row. */
    public <K, R> Map<K, R> map(Class<R> type, Function<R, K> key) {
        return list(type).stream().collect(Collectors.toMap(key, row -> row));
    }

    public <R> Optional<R> first(Class<R> type) {
        return read(rows -> rows.next() ? Optional.ofNullable(new Columns<>(type, rows).read()) : Optional.empty());
    }

    /** The value of a statement that always has one row. */
    public <R> R one(Class<R> type) {
        return read(rows -> {
            if (!rows.next()) {
                throw new IllegalStateException("no row: " + text);
            }
            return new Columns<>(type, rows).read();
        });
    }

    /** The rows as text, for statements built at run time. */
    public List<List<String>> texts() {
        return read(rows -> {
            int width = rows.getMetaData().getColumnCount();
            var list = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>(width);
                for (int i = 1; i <= width; i++) {
                    row.add(rows.getString(i));
                }
                list.add(row);
            }
            return list;
        });
    }

    /** The rows of one entity, all its columns selected. */
    @SuppressWarnings("unchecked")
    public <E> List<E> entities(Class<E> type) {
        var query = em.createNativeQuery(text, type);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** @return how many rows were written */
    public int update() {
        return sent((session, statement) ->
                session.getJdbcCoordinator().getResultSetReturn().executeUpdate(statement, text));
    }

    private interface Rows<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private interface Sending<T> {
        T by(SessionImplementor session, PreparedStatement statement) throws SQLException;
    }

    private <T> T read(Rows<T> reading) {
        return sent((session, statement) -> {
            try (var rows = session.getJdbcCoordinator().getResultSetReturn().extract(statement, text)) {
                return reading.of(rows);
            }
        });
    }

    private <T> T sent(Sending<T> sending) {
        var session = em.unwrap(SessionImplementor.class);
        // Outside a transaction nothing waits to be written.
        if (flushed && session.isTransactionInProgress() && session.getHibernateFlushMode() != FlushMode.MANUAL) {
            session.flush();
        }
        var jdbc = session.getJdbcCoordinator();
        var named = Placeholders.of(text);
        var statement = jdbc.getStatementPreparer().prepareStatement(named.text());
        try {
            if (planned) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            statement.setFetchSize(fetched);
            Parameters.set(statement, named.names(), parameters);
            return sending.by(session, statement);
        } catch (SQLException e) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(e, "a statement failed", text);
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            jdbc.afterStatementExecution();
        }
    }
}
