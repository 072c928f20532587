package vn.loa.kernel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table being written: a row is a record, its columns the record's members in their order. */
interface TableRows extends Closeable {
    void add(Object row) throws IOException;

    /** @param out closed with the table */
    static TableRows open(
            TableFormat format, OutputStream out, Class<? extends Record> type, CsvFilter csv, ObjectMapper mapper)
            throws IOException {
        return switch (format) {
            case JSON -> new JsonRows(out, mapper, "{\"items\":[", ",", "]}");
            case NDJSON -> new JsonRows(out, mapper, "", "\n", "\n");
            case CSV -> new CsvRows(out, new Cells(type), csv);
            case XLSX -> new XlsxRows(out, new Cells(type));
        };
    }

    /** The members of a record, read one by one. */
    record Cells(Class<? extends Record> type) {
        List<String> names() {
            return List.of(type.getRecordComponents()).stream()
                    .map(component -> component.getName())
                    .toList();
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
