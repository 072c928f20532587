package vn.loa.kernel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.problem.Language;

/** A table being written: a row is a record, its columns the record's members in their order. */
interface TableRows extends Closeable {
    void add(Object row) throws IOException;

    /** @param out closed with the table */
    static TableRows open(TableFormat format, OutputStream out, Cells cells, TableFilter asked, ObjectMapper mapper)
            throws IOException {
        return switch (format) {
            case JSON -> new JsonRows(out, mapper, "{\"items\":[", ",", "]}");
            case NDJSON -> new JsonRows(out, mapper, "", "\n", "\n");
            case CSV -> new CsvRows(out, cells, asked);
            case XLSX -> new XlsxRows(out, cells);
        };
    }

    /** The members of a record, read one by one; their headings are in {@code language} where they have some. */
    record Cells(Class<? extends Record> type, Language language) {
        List<String> names() {
            return Stream.of(type.getRecordComponents()).map(this::name).toList();
        }

        private String name(RecordComponent component) {
            var heading = component.getAnnotation(Heading.class);
            return heading == null ? component.getName() : language.say(heading.vi(), heading.en());
        }

        Object[] of(Object row) {
            var components = type.getRecordComponents();
            var cells = new Object[components.length];
            for (int i = 0; i < cells.length; i++) {
                try {
                    var accessor = components[i].getAccessor();
                    accessor.setAccessible(true);
                    cells[i] = accessor.invoke(row);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("a record's member can be read", e);
                }
            }
            return cells;
        }
    }
}
