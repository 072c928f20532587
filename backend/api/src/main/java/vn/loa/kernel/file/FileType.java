package vn.loa.kernel.file;

import java.io.BufferedInputStream;
import java.io.IOException;
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
    HEIC_SEQUENCE("image/heic-sequence", "heic", "heics", "heif"),
    HEIF("image/heif", "heif", "heic", "hif"),
    HEIF_SEQUENCE("image/heif-sequence", "heif", "heifs", "heic"),
    AVIF("image/avif", "avif", "avifs"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    WAV("audio/wav", "wav"),
    AAC("audio/aac", "aac"),
    AMR("audio/amr", "amr"),
    AMR_WB("audio/amr-wb", "awb", "amr"),
    OGG("audio/ogg", "ogg", "oga", "opus"),
    WEBM_SOUND("audio/webm", "webm", "weba"),
    MP4("video/mp4", "mp4", "m4v", "m4a"),
    QUICKTIME("video/quicktime", "mov", "qt"),
    MOBILE("video/3gpp", "3gp", "3gpp"),
    MOBILE_2("video/3gpp2", "3g2", "3gp2", "3gp"),
    OGG_FILM("video/ogg", "ogv", "ogg"),
    WEBM("video/webm", "webm"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    HTML("text/html", "html", "htm");

    /** So many bytes tell a container's content. */
    private static final int HEAD = 4096;

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
            bytes.mark(HEAD + 1);
            var head = bytes.readNBytes(HEAD);
            bytes.reset();
            if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
                return OfficeFile.type(file);
            }
            var container = MediaContainer.of(head);
            if (container.isPresent()) {
                return container.get().type();
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
                .distinct()
                .collect(Collectors.joining(", "));
        return FileProblem.FILE_TYPE_REFUSED.problem(endings);
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
}
