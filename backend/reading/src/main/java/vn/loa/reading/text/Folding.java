package vn.loa.reading.text;

import java.text.Normalizer;

/**
 * A text's form for comparison: no case, no marks, đ as d, one kind of dash, quote and space. SQL's {@code folded()} is equal for
 * everything Vietnamese is written with.
 */
public final class Folding {
    private static final char[] BASE = new char[0x2100];

    static {
        for (char c = 0; c < BASE.length; c++) {
            BASE[c] = base(c);
        }
    }

    private Folding() {}

    /** One letter gives one letter. */
    public static char fold(char c) {
        return c < BASE.length ? BASE[c] : c == '\u2212' ? '-' : Character.toLowerCase(c);
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
