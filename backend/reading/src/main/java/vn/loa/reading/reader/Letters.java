package vn.loa.reading.reader;

import java.text.Normalizer;

/** Letters as they are compared: no marks, đ as d, lower case, one kind of dash, quote and space. One letter always stays one. */
final class Letters {
    private static final char[] BASE = new char[0x2100];

    static {
        for (char c = 0; c < BASE.length; c++) {
            BASE[c] = base(c);
        }
    }

    private Letters() {}

    static char fold(char c) {
        return c < BASE.length ? BASE[c] : c == '\u2212' ? '-' : Character.toLowerCase(c);
    }

    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** Whether a letter carries a mark only Vietnamese has: those go first when a text is damaged. */
    static boolean vietnamese(char c) {
        return c >= '\u1EA0' && c <= '\u1EF9' || "ăĂđĐơƠưƯ".indexOf(c) >= 0;
    }

    static boolean capitals(String text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                upper -= 8;
            } else if (Character.isUpperCase(text.charAt(i))) {
                upper++;
            }
        }
        return upper >= 2;
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words;
    }

    private static char base(char c) {
        if (c == 'đ' || c == 'Đ') {
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
        char plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(plain);
    }
}
