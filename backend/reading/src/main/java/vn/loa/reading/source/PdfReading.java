package vn.loa.reading.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import vn.loa.problem.Problem;

/** Reads a PDF: the text of pages that have it, the picture of those that do not. */
final class PdfReading {
    private static final Duration PICTURE = Duration.ofSeconds(20);

    private PdfReading() {}

    static Source read(Path file, Limit limit, Ocr ocr, PageProgress progress) throws IOException {
        return guarded(() -> {
            try (var pdf = open(file, limit)) {
                int count = pdf.getNumberOfPages();
                if (count == 0) {
                    throw SourceProblem.damaged(SourceFormat.PDF);
                }
                Limit.checkPages(count);
                return read(pdf, count, limit, ocr, progress);
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T guarded(Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (Problem | CancellationException problem) {
            throw problem;
        } catch (RuntimeException | IOException e) {
            // A broken file can make PDFBox throw anything.
            throw SourceProblem.damaged(SourceFormat.PDF);
        }
    }

    private static Source read(PDDocument pdf, int count, Limit limit, Ocr ocr, PageProgress progress)
            throws IOException {
        var pages = new PdfPages(pdf, limit);
        var inks = new ArrayList<PageInk>();
        for (int number = 1; number <= count; number++) {
            inks.add(pages.read(number));
        }
        boolean scan =
                inks.stream().allMatch(page -> page.scanned() || page.glyphs().isEmpty())
                        && inks.stream().anyMatch(PageInk::scanned);
        boolean recognise = inks.stream().anyMatch(PageInk::scanned) && ocr.available();
        if (scan && !recognise && inks.stream().noneMatch(PageInk::hidden)) {
            ocr.need();
        }
        var laid = new ArrayList<PageLayout.Laid>();
        for (var ink : inks) {
            int before = ink.number() - 1;
            laid.add(PageLayout.of(
                    recognise && ink.scanned()
                            ? recognised(pdf, ink, ocr, done -> progress.done(before + done, count))
                            : ink));
            progress.done(ink.number(), count);
        }
        if (laid.stream().allMatch(page -> page.page().lost())) {
            throw SourceProblem.OCR_FAILED.problem(1);
        }
        return PageText.of(
                laid, SourceFormat.PDF, inks.stream().anyMatch(ink -> ink.scanned() && (recognise || ink.hidden())));
    }

    /** A page that cannot be recognised is lost; the others are kept. */
    private static PageInk recognised(PDDocument pdf, PageInk ink, Ocr ocr, DoubleConsumer progress)
            throws IOException {
        try {
            var picture = new PdfPicture(pdf, new Limit(PICTURE));
            // As it was scanned, so that no pixel is drawn twice or blurred with its neighbour.
            double dpi = picture.dpi(ink.number(), Math.clamp(ink.pictureDpi(), 100, 400));
            return Scan.read(picture.draw(ink.number(), dpi, ImageType.GRAY), dpi, ink.number(), ocr, progress);
        } catch (Problem unreadable) {
            return ink.asLost();
        }
    }

    /** A picture of a page as PNG. */
    static BufferedImage picture(Path file, int number, int width) throws IOException {
        var limit = new Limit(PICTURE);
        return guarded(() -> {
            try (var pdf = open(file, limit)) {
                if (number < 1 || number > pdf.getNumberOfPages()) {
                    throw SourceProblem.PAGE_WITHOUT_PICTURE.problem(number);
                }
                var picture = new PdfPicture(pdf, limit);
                return picture.draw(number, picture.dpiForWidth(number, width), ImageType.RGB);
            }
        });
    }

    static PDDocument open(Path file, Limit limit) throws IOException {
        try {
            return Loader.loadPDF(new PdfBytes(file, limit), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw SourceProblem.DOCUMENT_LOCKED.problem();
        }
    }
}
