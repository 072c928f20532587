package vn.loa.kernel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Each row as JSON, as it stands in every other answer. */
final class JsonRows implements TableRows {
    private final OutputStream out;
    private final ObjectMapper mapper;
    private final String between;
    private final String end;
    private boolean begun;

    JsonRows(OutputStream out, ObjectMapper mapper, String start, String between, String end) throws IOException {
        this.out = out;
        this.mapper = mapper;
        this.between = between;
        this.end = end;
        write(start);
    }

    @Override
    public void add(Object row) throws IOException {
        if (begun) {
            write(between);
        }
        begun = true;
        out.write(mapper.writeValueAsBytes(row));
    }

    @Override
    public void close() throws IOException {
        try (out) {
            // No row has no line.
            write(begun || !end.isBlank() ? end : "");
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
