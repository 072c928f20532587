package vn.loa.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import vn.loa.http.Problem;

/** The way in: a document's file becomes its text with places, or a {@code SourceProblem} saying why not. */
public final class SourceReading {
    /** Text is read in seconds; this only ends what never would. */
    private static final Duration TEXT = Duration.ofSeconds(30);

    private SourceReading() {}

    /**
     * Reads a file already known to be of this format. A thread interrupted while it reads stops soon after.
     *
     * @param progress told as pages are done
     * @throws Problem a {@code SourceProblem}: damaged, locked, too long, too demanding, or a scan with nothing to recognise it
     * @throws CancellationException where the thread was interrupted
     */
    public static Source read(Path file, SourceFormat format, Ocr ocr, Progress progress) throws IOException {
        if (Files.size(file) == 0) {
            throw SourceProblem.DOCUMENT_EMPTY.problem();
        }
        try {
            var limit = new Limit(TEXT);
            return switch (format) {
                case DOCX -> once(DocxReading.read(file, limit), progress);
                case TXT -> once(TxtReading.read(file, limit), progress);
                case HTML -> once(HtmlReading.read(file, limit), progress);
                case PDF -> PdfReading.read(file, limit, ocr, progress);
                case PNG, JPEG -> once(ScanReading.read(file, format, ocr), progress);
            };
        } catch (StackOverflowError e) {
            // Libraries follow nesting by recursion; what they built so far is thrown away with it.
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }

    private static Source once(Source source, Progress progress) {
        progress.done(1, 1);
        return source;
    }
}
