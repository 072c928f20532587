package vn.loa.reading.reader;

/** What can be derived from a text's capitals, words and marks. */
final class Letters {
    private Letters() {}

    /** Whether a letter carries a mark only Vietnamese has: a damaged text loses these first. */
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

    static boolean startsUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
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
}
