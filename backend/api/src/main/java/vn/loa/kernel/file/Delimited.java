package vn.loa.kernel.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as text. Excel in Vietnamese parts cells by semicolons, other programs by commas, "Unicode text" by tabs; what parts every line
 * into the same number of cells is it, else what parts the heading row. A comma before a space is prose.
 */
record Delimited(String text, char delimiter) {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 30;
    private static final Comparator<Cut> BEST = Comparator.comparing(Cut::even)
            .thenComparing(Cut::heading, Comparator.reverseOrder())
            .thenComparing(Cut::tight);

    /** Excel's first line "sep=;" names the delimiter and is no row. */
    static Delimited of(String text) {
        var named = text.lines().findFirst().orElse("");
        if (named.matches("(?i)\"?sep=.\"?")) {
            return new Delimited(
                    text.substring(named.length()).replaceFirst("^\\R", ""),
                    named.replace("\"", "").charAt(4));
        }
        return new Delimited(
                text,
                DELIMITERS.stream()
                        .map(delimiter -> Cut.of(text, delimiter))
                        .max(BEST)
                        .orElseThrow()
                        .delimiter());
    }

    CSVParser lines() throws IOException {
        return parser(text, delimiter);
    }

    /** A quote closed before a cell's end is part of it, as in a sheet. */
    private static CSVParser parser(String text, char delimiter) throws IOException {
        return CSVParser.parse(
                text,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get());
    }

    /** How a delimiter parts the first lines. */
    private record Cut(char delimiter, List<List<String>> lines) {
        static Cut of(String text, char delimiter) {
            try (var lines = parser(text, delimiter)) {
                return new Cut(
                        delimiter,
                        lines.stream()
                                .limit(SAMPLE)
                                .map(CSVRecord::toList)
                                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                                .toList());
            } catch (IOException | UncheckedIOException e) {
                // What cannot be read with this delimiter has another, or is refused when it is read.
                return new Cut(delimiter, List.of());
            }
        }

        boolean even() {
            return !lines.isEmpty()
                    && lines.getFirst().size() > 1
                    && lines.stream().mapToInt(List::size).distinct().count() == 1;
        }

        /** The first line with cells. */
        int heading() {
            int line = 0;
            while (line < lines.size() && cells(lines.get(line)).count() == 0) {
                line++;
            }
            return line < lines.size() ? line : Integer.MAX_VALUE;
        }

        long tight() {
            return lines.stream().flatMap(Cut::cells).count();
        }

        /** The cells after the first that do not begin like a word in a sentence. */
        private static Stream<String> cells(List<String> line) {
            return line.stream().skip(1).filter(cell -> !cell.isBlank() && !Character.isWhitespace(cell.charAt(0)));
        }
    }
}
