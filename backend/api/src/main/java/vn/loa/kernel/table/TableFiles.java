package vn.loa.kernel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import vn.loa.kernel.file.FileName;

/**
 * Answers with a table in the format the caller asked for. It is written to a file first and sent from there: a slow reader holds neither a
 * worker nor a connection to the database, and what fails half way is a problem, never a table cut short.
 */
@ApplicationScoped
public class TableFiles {
    @Inject
    ObjectMapper mapper;

    @Inject
    RoutingContext request;

    /**
     * @param name of the file, without its ending
     * @param type what a row is; its members are the columns
     * @param ifNoneMatch answers 304 where the caller has this table already
     * @param rows reads the rows in their order
     */
    public <R extends Record> Response answer(
            HttpHeaders headers,
            String ifNoneMatch,
            String name,
            Class<R> type,
            CsvFilter csv,
            Consumer<Consumer<R>> rows) {
        var format = TableFormat.asked(headers);
        try {
            var file = Files.createTempFile("loa-table-", "." + format.extension());
            request.addEndHandler(sent -> delete(file));
            var tag = "\"" + write(file, format, type, csv, rows) + "\"";
            boolean known = ifNoneMatch != null
                    && (ifNoneMatch.contains(tag) || ifNoneMatch.strip().equals("*"));
            var answer = known
                    ? Response.notModified()
                    : Response.ok(file.toFile(), format.type())
                            .header("Content-Disposition", disposition(format, name));
            return answer.header("ETag", tag)
                    .header("Cache-Control", "private, no-cache")
                    .header("Vary", "Accept, Accept-Language")
                    .build();
        } catch (IOException | UncheckedIOException e) {
            Log.error("a table cannot be written", e);
            throw TableProblem.TABLE_NOT_WRITABLE.problem().header("Retry-After", "60");
        }
    }

    private static String disposition(TableFormat format, String name) {
        return new FileName(name + "." + format.extension()).header(format == TableFormat.JSON);
    }

    /** @return the SHA-256 of the file */
    private <R extends Record> String write(
            Path file, TableFormat format, Class<R> type, CsvFilter csv, Consumer<Consumer<R>> rows)
            throws IOException {
        var sum = sha256();
        try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), sum));
                var table = TableRows.open(format, out, type, csv, mapper)) {
            rows.accept(row -> add(table, row));
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void add(TableRows table, Record row) {
        try {
            table.add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            Log.warn("a table that was sent cannot be deleted", e);
        }
    }
}
