package vn.loa.reading.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Numbers in figures, Roman numerals, letters and words. */
public final class Numeral {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    /** The limits of letters and Roman numerals; a larger number is written in figures. */
    private static final int LARGEST = 5_000;

    private static final List<String> WORDS =
            List.of("khong", "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");

    private Numeral() {}

    /** @param written figures, a Roman numeral or a word up to ten, folded; @return 0 if it is none of them */
    public static int value(String written) {
        return written.matches("\\d{1,9}")
                ? Integer.parseInt(written)
                : WORDS.contains(written) ? WORDS.indexOf(written) : written.equals("nhat") ? 1 : ofRoman(written);
    }

    /** Roman numerals in either case; 0 if there is any other letter. */
    public static int ofRoman(String written) {
        int sum = 0;
        for (int i = 0; i < written.length(); i++) {
            int value = digit(written, i);
            if (value == 0) {
                return 0;
            }
            sum += value < digit(written, i + 1) ? -value : value;
        }
        return sum;
    }

    private static int digit(String roman, int at) {
        var letter = at < roman.length() ? roman.substring(at, at + 1).toUpperCase(Locale.ROOT) : "";
        int place = Arrays.asList(ROMAN).indexOf(letter);
        return place < 0 ? 0 : VALUES[place];
    }

    /** @param format as WordprocessingML names it; an unknown one is written in figures */
    public static String write(int number, String format) {
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

    /** Word continues after z with aa, bb, cc. */
    private static String letters(int number) {
        if (number < 1 || number > LARGEST) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
