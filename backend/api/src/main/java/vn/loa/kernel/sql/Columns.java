package vn.loa.kernel.sql;

import jakarta.persistence.Tuple;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/** Reads a row's columns as a value of one type, a record by its components' names. */
final class Columns<R> {
    private final Class<R> type;
    private final RecordComponent[] components;
    private final Constructor<R> constructor;
    private int[] places;

    Columns(Class<R> type) {
        this.type = type;
        components = type.isRecord() ? type.getRecordComponents() : null;
        constructor = components == null ? null : constructor(type, components);
    }

    private static <R> Constructor<R> constructor(Class<R> type, RecordComponent[] components) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    R read(Tuple row) {
        if (components == null) {
            return type.cast(value(row.get(0), type, "the first column"));
        }
        if (places == null) {
            places = Arrays.stream(components)
                    .mapToInt(component -> place(row, component))
                    .toArray();
        }
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row.get(places[i]), components[i].getType(), components[i].getName());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row is no " + type.getSimpleName(), e);
        }
    }

    private int place(Tuple row, RecordComponent component) {
        var columns = row.getElements();
        for (int i = 0; i < columns.size(); i++) {
            var name = columns.get(i).getAlias();
            if (name != null && name.replace("_", "").equalsIgnoreCase(component.getName())) {
                return i;
            }
        }
        throw new IllegalStateException("no column for %s of %s".formatted(component.getName(), type.getSimpleName()));
    }

    private static Object value(Object value, Class<?> wanted, String name) {
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
            case Boolean flag when wanted == boolean.class -> flag;
            case Date day -> day.toLocalDate();
            case Timestamp at when wanted == Instant.class -> at.toInstant();
            case OffsetDateTime at when wanted == Instant.class -> at.toInstant();
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
