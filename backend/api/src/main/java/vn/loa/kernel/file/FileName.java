package vn.loa.kernel.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.loa.reading.text.Composed;

/** A file name that is safe to show and save anywhere: no path, no control or direction marks, the extension of its content. */
public record FileName(String text) {
    private static final int LENGTH = 200;
    /** A screenshot pasted into a form has no name of its own. */
    private static final String NAMELESS = "tệp";

    static FileName of(String given, FileType type) {
        var name = clean(given);
        var dot = name.lastIndexOf('.');
        boolean fits =
                dot > 0 && type.extensions.contains(name.substring(dot + 1).toLowerCase());
        var ending = fits ? name.substring(dot) : "." + type.extensions.getFirst();
        var stem = (fits ? name.substring(0, dot) : name).strip();
        return new FileName(cut(stem.isEmpty() ? NAMELESS : stem, LENGTH - ending.length()) + ending);
    }

    /** The name without its extension, as a title where none is given. */
    public String stem() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    /** For {@code Content-Disposition} (RFC 6266, RFC 8187). */
    public String header(boolean inline) {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename*=UTF-8''" + encoded;
    }

    static String clean(String given) {
        var text = given == null ? "" : Composed.of(given);
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        return last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{fffd}<>:\"|?*]", "")
                .replaceAll("^[.\\s]+", "")
                .strip();
    }

    private static String cut(String stem, int length) {
        if (stem.length() <= length) {
            return stem;
        }
        // Never split a surrogate pair.
        int end = Character.isHighSurrogate(stem.charAt(length - 1)) ? length - 1 : length;
        return stem.substring(0, end).strip();
    }
}
