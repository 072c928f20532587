package vn.loa.reading.source;

import jakarta.annotation.Nullable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of plain text, which say nothing of their encoding but in a byte order mark. */
public final class PlainText {
    /** The Vietnamese code page of Windows, used before UTF-8. */
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private PlainText() {}

    /** By the byte order mark if there is one, else UTF-8, else windows-1258. */
    public static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        var text = strictly(bytes, StandardCharsets.UTF_8);
        return text == null ? new String(bytes, VIETNAMESE) : text;
    }

    /** Whether all bytes are letters and signs of windows-1258: a picture or a program has control characters within a few hundred. */
    public static boolean isVietnamese(byte[] bytes) {
        var text = strictly(bytes, VIETNAMESE);
        return text != null && text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\n\f\r".indexOf(c) < 0);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (bytes[i] & 0xff) == mark[i];
        }
        return starts;
    }
}
