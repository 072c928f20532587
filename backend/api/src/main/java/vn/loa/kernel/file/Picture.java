package vn.loa.kernel.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.loa.problem.Problem;

/** How many pixels a picture claims, read from its header: a small file can unpack to more than any machine holds. */
final class Picture {
    private static final int MEGAPIXELS = 100;
    private static final int HEIF_HEADER = 256 * 1024;

    private Picture() {}

    static void refuseHuge(Path file, FileType type) throws IOException {
        long pixels =
                switch (type) {
                    case WEBP -> webp(file);
                    case HEIC, HEIF, AVIF -> heif(file);
                    // It may describe its pictures at its end.
                    case HEIC_SEQUENCE, HEIF_SEQUENCE -> Math.max(1, heif(file));
                    default -> readable(file);
                };
        if (pixels > MEGAPIXELS * 1_000_000L) {
            throw Problem.invalid("/file", FileProblem.PICTURE_TOO_LARGE, MEGAPIXELS);
        }
        if (pixels <= 0) {
            throw Problem.invalid("/file", FileProblem.FILE_DAMAGED);
        }
    }

    private static long readable(Path file) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (RuntimeException | IOException e) {
                // Readers throw all kinds of exceptions at a broken header.
                return 0;
            } finally {
                reader.dispose();
            }
        }
    }

    /** The three kinds of first chunk: extended, lossless, lossy (RFC 9649). */
    private static long webp(Path file) throws IOException {
        var head = head(file, 30);
        if (head.length < 30) {
            return 0;
        }
        return switch (new String(head, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> (1L + little(head, 24, 3)) * (1L + little(head, 27, 3));
            case "VP8L" -> (1L + (little(head, 21, 4) & 0x3fff)) * (1L + (little(head, 21, 4) >> 14 & 0x3fff));
            case "VP8 " -> (little(head, 26, 2) & 0x3fff) * (little(head, 28, 2) & 0x3fff);
            default -> 0;
        };
    }

    /** The largest picture among the file's {@code ispe} properties; its tiles have smaller ones. */
    private static long heif(Path file) throws IOException {
        var head = head(file, HEIF_HEADER);
        long largest = 0;
        for (int i = 4; i + 16 <= head.length; i++) {
            if (head[i] == 'i' && head[i + 1] == 's' && head[i + 2] == 'p' && head[i + 3] == 'e') {
                largest = Math.max(largest, product(big(head, i + 8), big(head, i + 12)));
            }
        }
        return largest;
    }

    private static long product(long width, long height) {
        return width > Integer.MAX_VALUE || height > Integer.MAX_VALUE ? Long.MAX_VALUE : width * height;
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(length);
        }
    }

    private static long little(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    private static long big(byte[] bytes, int at) {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }
}
