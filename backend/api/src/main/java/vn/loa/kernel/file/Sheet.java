package vn.loa.kernel.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.loa.kernel.http.StrictJson;
import vn.loa.problem.Problem;
import vn.loa.reading.source.PlainText;
import vn.loa.reading.source.XlsxReading;

/**
 * The first sheet of an XLSX, or a CSV, as rows of text without the blank ones. Days come as {@code 2026-11-20}, whole numbers without a
 * fraction, a cell merged over several rows in each of them.
 */
public final class Sheet {
    public static final Set<FileType> ACCEPTED = Set.of(FileType.XLSX, FileType.CSV, FileType.TXT);
    private static final int ROWS = 2000;
    private static final int COLUMNS = 100;

    /**
     * @param number as a person counts it in the sheet, from 1
     * @param cells their text, stripped and NFC; an empty cell is ""
     */
    public record Row(int number, List<String> cells) {
        /** The cell in a column counted from 0; "" beyond the row's end. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private Sheet() {}

    /** @throws Problem 413, 415 or 422 where the upload is no sheet that can be read */
    public static List<Row> read(Path upload, String givenName) {
        try {
            return Intake.inspect(upload, givenName, ACCEPTED) == FileType.XLSX
                    ? xlsx(upload)
                    : csv(Files.readAllBytes(upload));
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read back", e);
        }
    }

    private static List<Row> xlsx(Path upload) {
        try {
            var rows = new ArrayList<Row>();
            XlsxReading.read(upload, ROWS + 1, COLUMNS).forEach((number, cells) -> add(number, cells, rows));
            return rows;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            // The exception depends on where the sheet is broken.
            throw Problem.invalid("/file", FileProblem.FILE_DAMAGED);
        }
    }

    private static List<Row> csv(byte[] upload) {
        var table = Delimited.of(PlainText.decode(upload));
        try (var lines = table.lines()) {
            var rows = new ArrayList<Row>();
            for (var line : lines) {
                add((int) line.getRecordNumber(), line.stream().limit(COLUMNS).toList(), rows);
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw Problem.invalid("/file", FileProblem.FILE_DAMAGED);
        }
    }

    private static void add(int number, List<String> cells, List<Row> rows) {
        var row = new Row(number, cells.stream().map(StrictJson::trimmed).toList());
        if (row.blank()) {
            return;
        }
        if (rows.size() == ROWS) {
            throw Problem.invalid("/file", FileProblem.SHEET_TOO_LONG, ROWS);
        }
        rows.add(row);
    }
}
