package vn.loa.reading.source;

import java.util.Locale;

/** How a list writes a number. */
final class Numeral {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    /** Beyond these no one counts in letters or Roman numbers; what is larger is written in figures. */
    private static final int LARGEST = 5_000;

    private Numeral() {}

    /** @param format as WordprocessingML names it; one not known here is written in figures */
    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    /** Word goes on after z with aa, bb, cc. */
    private static String letters(int number) {
        if (number < 1 || number > LARGEST) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
