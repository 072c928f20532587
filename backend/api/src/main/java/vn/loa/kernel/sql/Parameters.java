package vn.loa.kernel.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values of Java as the database takes them. */
final class Parameters {
    private Parameters() {}

    static void set(PreparedStatement statement, List<String> names, Map<String, Object> values) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            if (!values.containsKey(names.get(i))) {
                throw new IllegalStateException("no value for " + names.get(i));
            }
            set(statement, i + 1, values.get(names.get(i)));
        }
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case Enum<?> constant -> statement.setString(place, constant.name());
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            case Collection<?> items -> array(statement, place, items.toArray());
            case Object[] items -> array(statement, place, items);
            default -> statement.setObject(place, value);
        }
    }

    /** An empty one takes its type from where it stands. */
    private static void array(PreparedStatement statement, int place, Object[] items) throws SQLException {
        if (items.length == 0) {
            statement.setObject(place, "{}", Types.OTHER);
        } else {
            statement.setArray(place, statement.getConnection().createArrayOf(type(items[0]), items));
        }
    }

    private static String type(Object item) {
        return switch (item) {
            case UUID id -> "uuid";
            case LocalDate day -> "date";
            case Integer number -> "integer";
            case Long number -> "bigint";
            case String text -> "text";
            default ->
                throw new IllegalArgumentException(
                        "no array of " + item.getClass().getSimpleName());
        };
    }
}
