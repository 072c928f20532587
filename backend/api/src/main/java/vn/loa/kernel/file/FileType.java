package vn.loa.kernel.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.loa.problem.Problem;
import vn.loa.reading.source.PlainText;

/** The types of file Loa keeps. The first bytes decide; the file's name and the sender's claim do not count. */
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    WAV("audio/wav", "wav"),
    MP4("video/mp4", "mp4", "m4v", "m4a"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    HTML("text/html", "html", "htm");

    /** ISO media files (MP4 etc.) name their content in the brand; Tika takes most phones' brands for QuickTime. */
    private static final String PICTURE_BRANDS = "heic|heix|heim|heis|mif1|msf1";

    private static final String SOUND_BRANDS = "M4A |M4B ";
    private static final String MOVIE_BRANDS = "isom|iso[2-9]|avc1|mp4[12]|M4V |MSNV|dash|3gp[4-9]";

    private final String mediaType;
    final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /**
     * Reads the type out of the bytes.
     *
     * @param name distinguishes a table from other plain text, which the bytes cannot; nothing else
     * @throws Problem 415 naming the accepted types
     */
    static FileType of(Path file, String name, Set<FileType> accepted) throws IOException {
        return sniffed(file, name).filter(accepted::contains).orElseThrow(() -> refused(accepted));
    }

    private static Optional<FileType> sniffed(Path file, String name) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.mark(16);
            var head = bytes.readNBytes(12);
            bytes.reset();
            if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
                return OfficeFile.type(file);
            }
            if (head.length == 12 && ascii(head, 4).equals("ftyp")) {
                return ofBrand(ascii(head, 8));
            }
            var sniffed = MimeTypes.getDefaultMimeTypes()
                    .detect(bytes, new Metadata())
                    .toString();
            // Text of the old Vietnamese code page has too many letters beyond ASCII to be sniffed as text.
            boolean text =
                    sniffed.equals("application/octet-stream") && PlainText.isVietnamese(Files.readAllBytes(file));
            return ofSniffed(text ? TXT.mediaType : sniffed, name);
        }
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean picture() {
        return mediaType.startsWith("image/");
    }

    /** Whether a browser may show it in place without running anything of it. */
    boolean shownInline() {
        return picture() || this == PDF;
    }

    private static Problem refused(Set<FileType> accepted) {
        var endings = accepted.stream()
                .sorted()
                .map(type -> type.extensions.getFirst())
                .collect(Collectors.joining(", "));
        return FileProblem.FILE_TYPE_REFUSED.problem(endings);
    }

    private static Optional<FileType> ofBrand(String brand) {
        if (brand.matches(PICTURE_BRANDS)) {
            return Optional.of(HEIC);
        }
        if (brand.matches(SOUND_BRANDS)) {
            return Optional.of(M4A);
        }
        return brand.matches(MOVIE_BRANDS) ? Optional.of(MP4) : Optional.empty();
    }

    private static Optional<FileType> ofSniffed(String sniffed, String name) {
        return switch (sniffed) {
            case "audio/vnd.wave" -> Optional.of(WAV);
            case "application/xhtml+xml" -> Optional.of(HTML);
            default ->
                ofMediaType(sniffed)
                        .map(type -> type == TXT && name.toLowerCase().endsWith(".csv") ? CSV : type);
        };
    }

    private static String ascii(byte[] head, int from) {
        return new String(head, from, 4, StandardCharsets.ISO_8859_1);
    }
}
