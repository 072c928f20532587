package vn.loa.kernel.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;

/** Reads the current row's columns as a value of one type, a record by its components' names. */
final class Columns<R> {
    /** What reflection says of a record; {@code constructor} is null for any other type. */
    private record Shape(RecordComponent[] components, Constructor<?> constructor) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            var components = type.isRecord() ? type.getRecordComponents() : null;
            return new Shape(components, components == null ? null : constructor(type, components));
        }
    };

    private final Class<R> type;
    private final ResultSet rows;
    private final Shape shape;
    private final int[] places;

    Columns(Class<R> type, ResultSet rows) throws SQLException {
        this.type = type;
        this.rows = rows;
        shape = SHAPES.get(type);
        places = shape.components == null ? null : places();
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    R read() throws SQLException {
        if (places == null) {
            return type.cast(value(1, type, "the first column"));
        }
        var values = new Object[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(places[i], shape.components[i].getType(), shape.components[i].getName());
        }
        try {
            return type.cast(shape.constructor.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row is no " + type.getSimpleName(), e);
        }
    }

    private int[] places() throws SQLException {
        var places = new int[shape.components.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(shape.components[i]);
        }
        return places;
    }

    private int place(RecordComponent component) throws SQLException {
        var columns = rows.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnLabel(i).replace("_", "").equalsIgnoreCase(component.getName())) {
                return i;
            }
        }
        throw new IllegalStateException("no column for %s of %s".formatted(component.getName(), type.getSimpleName()));
    }

    private Object value(int place, Class<?> wanted, String name) throws SQLException {
        var value = rows.getObject(place);
        if (value == null && wanted.isPrimitive()) {
            throw new IllegalStateException(name + " is null");
        }
        if (value == null || wanted.isInstance(value)) {
            return value;
        }
        return switch (value) {
            case Number number -> number(number, wanted, name);
            case String text when wanted.isEnum() -> constant(text, wanted);
            case String text when wanted == UUID.class -> UUID.fromString(text);
            case String text when wanted == LocalTime.class -> LocalTime.parse(text);
            case Time at when wanted == LocalTime.class -> rows.getObject(place, LocalTime.class);
            case Boolean flag when wanted == boolean.class -> flag;
            case Date day when wanted == LocalDate.class -> rows.getObject(place, LocalDate.class);
            case Timestamp at when wanted == Instant.class -> at.toInstant();
            default ->
                throw new IllegalStateException(
                        "%s is a %s, no %s".formatted(name, value.getClass().getSimpleName(), wanted.getSimpleName()));
        };
    }

    private static Object number(Number number, Class<?> wanted, String name) {
        if (wanted == int.class || wanted == Integer.class) {
            return Math.toIntExact(number.longValue());
        }
        if (wanted == long.class || wanted == Long.class) {
            return number.longValue();
        }
        throw new IllegalStateException("%s is a number, no %s".formatted(name, wanted.getSimpleName()));
    }

    private static Object constant(String name, Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is no " + wanted.getSimpleName()));
    }
}
