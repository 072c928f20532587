package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.reading.source.SourceLine.Look;
import vn.loa.reading.source.SourceTable.Row;

/** Reads plain text. Its lines come from an editor or from OCR. */
final class TxtReading {
    /** Plain text has no page breaks but these: a form feed, or more empty lines than between paragraphs. */
    private static final int PAGE_GAP = 3;
    /** Text is not wrapped wider; if a line is longer, each line is a paragraph. */
    private static final int LONGEST_LINE = 160;

    private static final Pattern RULE = Pattern.compile("[-|+:=_\\s]+");

    private final SourceText source = new SourceText();
    /** The rows of the table being read; portals and chat programs write one as lines with | or tabs between the cells. */
    private final List<Row> rows = new ArrayList<>();

    private int table;
    private int blank;
    private int longest;
    private boolean pageBegun;

    private TxtReading() {}

    static Source read(Path file, Limit limit) throws IOException {
        if (Files.size(file) > 4L * Limit.CHARACTERS) {
            throw SourceProblem.DOCUMENT_TOO_LONG.problem(Limit.PAGES, Limit.CHARACTERS / 1_000_000);
        }
        return new TxtReading().read(PlainText.decode(Files.readAllBytes(file)), limit);
    }

    private Source read(String text, Limit limit) {
        source.page(false);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                line(text.substring(start, i));
                start = i + 1;
                if (c == '\r' && start < text.length() && text.charAt(start) == '\n') {
                    start = ++i + 1;
                }
                if (c == '\f') {
                    blank = PAGE_GAP;
                }
                limit.check();
            }
        }
        endTable();
        return source.done(SourceFormat.TXT, longest <= LONGEST_LINE, false);
    }

    private void line(String words) {
        if (words.isBlank()) {
            blank++;
            return;
        }
        char apart = words.indexOf('|') >= 0 ? '|' : '\t';
        if (words.chars().filter(c -> c == apart).count() < 2 || blank > 0) {
            endTable();
        }
        if (blank >= PAGE_GAP && pageBegun) {
            source.page(false);
        } else if (blank > 0) {
            source.gap();
        }
        row(words, source.line(words, null, Look.PLAIN, false) ? source.row(apart) : null);
        pageBegun = true;
        blank = 0;
    }

    private void row(String words, @Nullable Row row) {
        if (row == null) {
            longest = Math.max(longest, words.length());
        } else if (!RULE.matcher(words).matches()) {
            if (!rows.isEmpty() && rows.getFirst().cells().size() != row.cells().size()) {
                rows.clear();
            }
            table = rows.isEmpty() ? source.last() : table;
            rows.add(row);
        }
    }

    private void endTable() {
        if (rows.size() > 1) {
            source.table(table, true, rows);
        }
        rows.clear();
    }
}
