package vn.loa.reading.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text's form for comparison: no case, no marks, đ as d, one kind of dash, quote and space. SQL's {@code folded()} is equal for
 * everything Vietnamese is written with.
 */
public final class Folding {
    private static final Pattern NOT_SPELLED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A tone mark (grave, acute, tilde, hook, dot below), and what follows it in its word. */
    private static final Pattern TONE = Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])([\\p{L}\\p{M}]+)");

    private static final char[] BASE = new char[0x2100];

    static {
        for (char c = 0; c < BASE.length; c++) {
            BASE[c] = base(c);
        }
    }

    private Folding() {}

    /** One letter gives one letter. */
    public static char fold(char c) {
        return switch (c) {
            case '\u2212' -> '-';
            case '\u2044', '\u2215', '\uFF0F' -> '/';
            default -> c < BASE.length ? BASE[c] : Character.toLowerCase(c);
        };
    }

    /** As long as the text's composed form (NFC), if no letter has marks outside every alphabet. */
    public static String fold(String text) {
        var composed = Composed.of(text);
        var folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            if (Character.getType(composed.charAt(i)) != Character.NON_SPACING_MARK) {
                folded.append(fold(composed.charAt(i)));
            }
        }
        return folded.toString();
    }

    /** Only its letters and digits, words separated by single spaces. */
    public static String words(String text) {
        return fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /**
     * How a name is spelled: words separated by single spaces, marks kept. Case, punctuation and the letter that carries the tone do not
     * matter: "hoà" is "hòa", "Tú" is not "Tư".
     */
    public static String spelled(String name) {
        var apart = Normalizer.normalize(Composed.of(name).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = NOT_SPELLED.matcher(apart).replaceAll(" ").strip();
        return TONE.matcher(plain).replaceAll("$2$1");
    }

    private static char base(char c) {
        if ("đĐðÐɖƉ".indexOf(c) >= 0) {
            return 'd';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c >= '\u2010' && c <= '\u2015' || c == '\u00AD') {
            return '-';
        }
        if ("“”„‟«»".indexOf(c) >= 0) {
            return '"';
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
