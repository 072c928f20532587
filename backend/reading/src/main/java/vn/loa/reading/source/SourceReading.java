package vn.loa.reading.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import vn.loa.problem.Problem;

/** The entry point: turns a document's file into text with places, or throws a {@code SourceProblem}. */
public final class SourceReading {
    /** Text is read in seconds; this only ends an endless reading. */
    private static final Duration TEXT = Duration.ofSeconds(30);

    private static final int WIDTH = 1240;

    private SourceReading() {}

    /**
     * Reads a file already known to be of this format. A thread interrupted while it reads stops soon after.
     *
     * @param progress called when pages are done
     * @throws Problem a {@code SourceProblem}: damaged, locked, too long, too demanding, or a scan without OCR
     * @throws CancellationException where the thread was interrupted
     */
    public static Source read(Path file, SourceFormat format, Ocr ocr, PageProgress progress) throws IOException {
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
                case PNG, JPEG -> once(ScanReading.read(file, format, ocr, progress), progress);
            };
        } catch (StackOverflowError e) {
            // Libraries follow nesting by recursion; what they built so far is thrown away with it.
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }

    /**
     * Reads a Word document with its measures.
     *
     * @throws Problem as {@link #read} does
     */
    public static FormedSource formed(Path docx) throws IOException {
        if (Files.size(docx) == 0) {
            throw SourceProblem.DOCUMENT_EMPTY.problem();
        }
        return DocxReading.formed(docx, new Limit(TEXT));
    }

    /**
     * A picture of one page to show beside what was read from it, as PNG, {@value #WIDTH} pixels wide or less.
     *
     * @param number from 1
     * @throws Problem if the format has no pages or the document lacks this one
     */
    public static byte[] page(Path file, SourceFormat format, int number) throws IOException {
        try {
            var picture =
                    switch (format) {
                        case PDF -> PdfReading.picture(file, number, WIDTH);
                        case PNG, JPEG -> scaled(number, ScanReading.picture(file, format));
                        case DOCX, TXT, HTML -> throw SourceProblem.PAGE_WITHOUT_PICTURE.problem(number);
                    };
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (StackOverflowError e) {
            throw SourceProblem.DOCUMENT_TOO_DEMANDING.problem();
        }
    }

    private static BufferedImage scaled(int number, BufferedImage picture) {
        if (number != 1) {
            throw SourceProblem.PAGE_WITHOUT_PICTURE.problem(number);
        }
        int width = Math.min(WIDTH, picture.getWidth());
        int height = Math.clamp((long) picture.getHeight() * width / picture.getWidth(), 1, 10 * WIDTH);
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Scan.draw(scaled.createGraphics(), picture, width, height);
        return scaled;
    }

    private static Source once(Source source, PageProgress progress) {
        progress.done(1, 1);
        return source;
    }
}
