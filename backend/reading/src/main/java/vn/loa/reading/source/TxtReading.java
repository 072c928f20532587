package vn.loa.reading.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.loa.reading.source.SourceLine.Look;

/** Reads plain text. Its lines come from an editor or from OCR. */
final class TxtReading {
    /** Plain text has no page breaks but these: a form feed, or more empty lines than between paragraphs. */
    private static final int PAGE_GAP = 3;
    /** Text is not wrapped wider; if a line is longer, each line is a paragraph. */
    private static final int LONGEST_LINE = 160;

    private final SourceText source = new SourceText();
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
        return source.done(SourceFormat.TXT, longest <= LONGEST_LINE, false);
    }

    private void line(String words) {
        if (words.isBlank()) {
            blank++;
            return;
        }
        if (blank >= PAGE_GAP && pageBegun) {
            source.page(false);
        } else if (blank > 0) {
            source.gap();
        }
        longest = Math.max(longest, words.length());
        source.line(words, null, Look.PLAIN, false);
        pageBegun = true;
        blank = 0;
    }
}
