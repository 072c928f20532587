package vn.loa.reading.source;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads a picture of one page. */
final class ScanReading {
    private static final int MEGAPIXELS = 100;
    /** A page of A4 at 300 DPI has 9 million pixels; a larger picture is scaled down to limit memory. */
    private static final double ENOUGH = 12e6;

    private ScanReading() {}

    static Source read(Path file, SourceFormat format, Ocr ocr, PageProgress progress) throws IOException {
        var picture = picture(file, format);
        ocr.need();
        var page = PageLayout.of(Scan.read(picture, 0, 1, ocr, done -> progress.done(done, 1)));
        return PageText.of(List.of(page), format, true);
    }

    /** Turned upright by the recorded orientation. */
    static BufferedImage picture(Path file, SourceFormat format) throws IOException {
        int turns = format == SourceFormat.JPEG ? Exif.quarterTurns(file) : 0;
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReadersByFormatName(format.name());
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Exif.turned(decode(reader), turns);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException | IOException e) {
            if (e instanceof vn.loa.problem.Problem problem) {
                throw problem;
            }
            // Image readers can throw anything for a broken picture.
            throw SourceProblem.damaged(format);
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        double pixels = (double) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MEGAPIXELS * 1e6) {
            throw SourceProblem.DOCUMENT_PICTURE_TOO_LARGE.problem(MEGAPIXELS);
        }
        int every = (int) Math.ceil(Math.sqrt(pixels / ENOUGH));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }
}
