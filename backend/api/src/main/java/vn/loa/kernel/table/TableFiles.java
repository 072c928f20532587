package vn.loa.kernel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
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
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.loa.kernel.file.FileName;
import vn.loa.kernel.http.Page;
import vn.loa.kernel.http.Paging;
import vn.loa.kernel.http.Tongue;
import vn.loa.problem.Language;

/**
 * Answers with a table in the format the caller asked for. It is written to a file first and sent from there: a slow reader holds neither a
 * worker nor a connection to the database, and what fails half way is a problem, never a table cut short.
 */
@ApplicationScoped
public class TableFiles {
    private static final int PAGE = 200;

    @Inject
    ObjectMapper mapper;

    @Inject
    RoutingContext request;

    @Context
    HttpHeaders headers;

    @Inject
    Tongue tongue;

    /**
     * @param name of the file, without its ending
     * @param type what a row is; its members are the columns
     * @param rows reads the rows in their order
     */
    public <R extends Record> Response answer(
            TableFilter asked, String name, Class<R> type, Consumer<Consumer<R>> rows) {
        return answer(TableFormat.asked(headers, TableFormat.values()), asked, name, type, rows);
    }

    /**
     * A list as a sheet for people: every row of it, a page at a time in memory.
     *
     * @param pages the list, read from its start to its end
     * @param row a line of the sheet, its words in the caller's language
     */
    public <V, R extends Record> Response list(
            SheetFilter asked,
            String name,
            Class<R> type,
            Function<Paging, Page<V>> pages,
            BiFunction<V, Language, R> row) {
        var language = tongue.language();
        var format = TableFormat.asked(headers, TableFormat.XLSX, TableFormat.CSV);
        return answer(format, asked, name, type, add -> {
            var paging = Paging.first(PAGE);
            paging.sort = asked.sort;
            do {
                var page = pages.apply(paging);
                page.items().forEach(item -> add.accept(row.apply(item, language)));
                paging.after = page.next();
            } while (paging.after != null);
        });
    }

    private <R extends Record> Response answer(
            TableFormat format, TableFilter asked, String name, Class<R> type, Consumer<Consumer<R>> rows) {
        try {
            var file = Files.createTempFile("loa-table-", "." + format.extension());
            request.addEndHandler(sent -> delete(file));
            var tag = "\"" + write(file, format, type, asked, rows) + "\"";
            var answer = asked.has(tag)
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
            Path file, TableFormat format, Class<R> type, TableFilter asked, Consumer<Consumer<R>> rows)
            throws IOException {
        var sum = sha256();
        try (var out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), sum));
                var table = TableRows.open(format, out, new TableRows.Cells(type, tongue.language()), asked, mapper)) {
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
