package vn.loa.kernel.file;

import static vn.loa.kernel.file.FileType.*;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The containers of films, recordings and pictures, each with what its first bytes tell of the content. Phones and browsers write them;
 * Tika takes most phones' brands for QuickTime.
 */
enum MediaContainer {
    /** MP4, QuickTime, HEIF and others: the file's brand names the content (ISO/IEC 14496-12). */
    ISO("(?s)....ftyp.*", MediaContainer::ofBrand),
    /** Matroska is only kept as WebM; its codecs are named A_ for sound, V_ for pictures. */
    EBML(
            "(?s)\\x1A\\x45\\xDF\\xA3.*",
            head -> !head.contains("webm") ? null : head.contains("A_") && !head.contains("V_") ? WEBM_SOUND : WEBM),
    /** Each stream's first packet names its codec (RFC 3533). */
    OGG_PAGES("(?s)OggS.*", head -> head.contains("theora") ? OGG_FILM : OGG),
    /** Phones' speech recordings (RFC 4867). */
    SPEECH("(?s)#!AMR\\n.*", head -> AMR),
    WIDE_SPEECH("(?s)#!AMR-WB\\n.*", head -> AMR_WB),
    /** Frames without a container (ISO/IEC 13818-7): twelve bits set, layer zero. */
    ADTS("(?s)\\xFF[\\xF0\\xF1\\xF8\\xF9].*", head -> AAC);

    /** By brand, the content of an ISO file. */
    private static final Map<String, FileType> BRANDS = Map.of(
            "hei[cxms]", HEIC,
            "hev[cxms]", HEIC_SEQUENCE,
            "avi[fs]", AVIF,
            "[MF]4[ABP] ", M4A,
            "qt  ", QUICKTIME,
            "3g2[a-c]", MOBILE_2,
            "3g[pregsx][1-9]", MOBILE,
            "isom|iso[2-9a-c]|avc1|hvc1|hev1|av01|mp4[12]|mp71|mmp4|[MF]4V |M4V[HP]|MSNV|dash|cmf[c2]|XAVC", MP4);

    private final Pattern start;
    private final Function<String, FileType> content;

    MediaContainer(String start, Function<String, FileType> content) {
        this.start = Pattern.compile(start);
        this.content = content;
    }

    /** What a file is; without a type where Loa does not keep it. */
    record Content(Optional<FileType> type) {}

    /** @return empty where the file is no such container */
    static Optional<Content> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(container -> container.start.matcher(text).matches())
                .findFirst()
                .map(container -> new Content(Optional.ofNullable(container.content.apply(text))));
    }

    private static FileType ofBrand(String head) {
        var brand = head.substring(8, Math.min(12, head.length()));
        // The two general brands: the compatible ones after it say what the pictures are.
        return switch (brand) {
            case "mif1" ->
                compatible(head).contains("avif") ? AVIF : compatible(head).contains("hei") ? HEIC : HEIF;
            case "msf1" -> compatible(head).contains("hev") ? HEIC_SEQUENCE : HEIF_SEQUENCE;
            default ->
                BRANDS.entrySet().stream()
                        .filter(known -> brand.matches(known.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
        };
    }

    private static String compatible(String head) {
        int end = Math.min(head.charAt(2) << 8 | head.charAt(3), head.length());
        return end > 16 ? head.substring(16, end) : "";
    }
}
