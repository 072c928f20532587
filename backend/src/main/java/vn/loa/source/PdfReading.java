package vn.loa.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.loa.http.Problem;

/** Reads a PDF: the text of pages that have it, the picture of those that do not. */
final class PdfReading {
    private PdfReading() {}

    static Source read(Path file, Limit limit, Ocr ocr, Progress progress) throws IOException {
        try (var pdf = open(file, limit)) {
            int count = pdf.getNumberOfPages();
            if (count == 0) {
                throw SourceProblem.damaged(SourceFormat.PDF);
            }
            Limit.checkPages(count);
            return read(pdf, count, limit, ocr, progress);
        } catch (Problem problem) {
            throw problem;
        } catch (RuntimeException | IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            // A broken file makes PDFBox stumble wherever it is broken.
            throw SourceProblem.damaged(SourceFormat.PDF);
        }
    }

    private static Source read(PDDocument pdf, int count, Limit limit, Ocr ocr, Progress progress) throws IOException {
        var reader = new PdfPages(pdf, limit);
        var laid = new ArrayList<PdfLayout.Laid>();
        for (int number = 1; number <= count; number++) {
            laid.add(PdfLayout.of(reader.read(number)));
            progress.done(number, count);
        }
        return PdfText.of(laid, SourceFormat.PDF, false);
    }

    static PDDocument open(Path file, Limit limit) throws IOException {
        try {
            return Loader.loadPDF(new PdfBytes(file, limit), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw SourceProblem.DOCUMENT_LOCKED.problem();
        }
    }
}
