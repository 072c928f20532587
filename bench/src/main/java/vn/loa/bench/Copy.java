package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows for one table, sent through COPY as they are made: the table's checks, keys and triggers hold for them as for any other. */
final class Copy implements AutoCloseable {
    private final org.postgresql.copy.CopyIn in;
    private final StringBuilder text = new StringBuilder();

    Copy(Connection connection, String tableAndColumns) throws SQLException {
        in = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + tableAndColumns + " from stdin");
    }

    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        text.append('\n');
        if (text.length() > 1 << 16) {
            send();
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        in.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    /** @throws SQLException where a row broke a rule of its table */
    @Override
    public void close() throws SQLException {
        send();
        in.endCopy();
    }

    /** What fills one table. */
    interface Rows {
        void into(Copy table) throws SQLException, IOException;
    }

    static void fill(Connection connection, String tableAndColumns, Rows rows) throws SQLException, IOException {
        try (var copy = new Copy(connection, tableAndColumns)) {
            rows.into(copy);
        }
    }
}
