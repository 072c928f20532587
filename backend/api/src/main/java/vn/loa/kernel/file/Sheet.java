package vn.loa.kernel.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import vn.loa.problem.Problem;

/** The first sheet of an XLSX, or a CSV, as rows of text. Days come as {@code 2026-11-20}, whole numbers without a fraction. */
public final class Sheet {
    private static final Set<FileType> ACCEPTED = Set.of(FileType.XLSX, FileType.CSV, FileType.TXT);
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
            return Intake.inspect(upload, givenName, ACCEPTED) == FileType.XLSX ? xlsx(upload) : csv(upload);
        } catch (IOException e) {
            throw new UncheckedIOException("an upload cannot be read back", e);
        }
    }

    private static List<Row> xlsx(Path upload) throws IOException {
        try (var book = new ReadableWorkbook(upload.toFile(), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            var found = new ArrayList<Row>();
            rows.limit(ROWS + 1L).forEach(row -> {
                var cells = new ArrayList<String>();
                for (int i = 0; i < Math.min(row.getCellCount(), COLUMNS); i++) {
                    cells.add(clean(text(row.getCell(i))));
                }
                found.add(new Row(row.getRowNum(), cells));
            });
            return limited(found);
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The exception depends on where the sheet is broken.
            throw Problem.invalid("/file", FileProblem.FILE_DAMAGED);
        }
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        var format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER
                && format != null
                && format.matches("(?i).*[dy].*[my].*|.*[my].*[dy].*")) {
            var time = cell.asDate();
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }

    private static List<Row> csv(Path upload) throws IOException {
        var text = decoded(Files.readAllBytes(upload));
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
        try (var parser = CSVParser.parse(text, format)) {
            var found = new ArrayList<Row>();
            for (var line : parser) {
                var cells = line.stream().limit(COLUMNS).map(Sheet::clean).toList();
                found.add(new Row((int) line.getRecordNumber(), cells));
                limited(found);
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw Problem.invalid("/file", FileProblem.FILE_DAMAGED);
        }
    }

    /** Excel in Vietnamese saves CSV with semicolons, exports of other programs with commas or tabs. */
    private static char delimiter(String text) {
        var head = text.lines().limit(5).toList();
        char best = ',';
        long most = 0;
        for (char one : new char[] {',', ';', '\t'}) {
            long count = head.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == one).count())
                    .sum();
            if (count > most) {
                best = one;
                most = count;
            }
        }
        return best;
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1258"));
        }
    }

    private static List<Row> limited(List<Row> rows) {
        if (rows.size() > ROWS) {
            throw Problem.invalid("/file", FileProblem.SHEET_TOO_LONG, ROWS);
        }
        return rows;
    }

    private static String clean(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
