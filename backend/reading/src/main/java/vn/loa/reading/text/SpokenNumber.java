package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.util.Map;
import java.util.StringJoiner;

/** Numbers in words, read and written: "hai mươi lăm triệu năm trăm nghìn". */
public final class SpokenNumber {
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("khong", 0),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("lam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9));
    private static final Map<String, Long> SCALES =
            Map.of("nghin", 1_000L, "ngan", 1_000L, "trieu", 1_000_000L, "ty", 1_000_000_000L, "ti", 1_000_000_000L);

    private static final String[] SAID = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    private SpokenNumber() {}

    /** @param number not below zero */
    public static String say(long number) {
        return say(number, false);
    }

    /** One after the other, as a telephone number is said: "không chín một hai"; anything else parts them. */
    public static String digits(String written) {
        var said = new StringJoiner(" ");
        written.chars().filter(Character::isDigit).forEach(digit -> said.add(SAID[digit - '0']));
        return said.toString();
    }

    /** @param follows a larger scale, so that the hundreds are said even where there are none */
    private static String say(long number, boolean follows) {
        if (number >= 1_000_000_000L) {
            return say(number / 1_000_000_000L, follows) + " tỷ" + rest(number % 1_000_000_000L);
        }
        if (number >= 1_000_000L) {
            return say(number / 1_000_000L, follows) + " triệu" + rest(number % 1_000_000L);
        }
        if (number >= 1_000L) {
            return say(number / 1_000L, follows) + " nghìn" + rest(number % 1_000L);
        }
        int hundreds = (int) number / 100;
        int below = (int) number % 100;
        if (hundreds == 0 && !follows) {
            return tens(below);
        }
        return SAID[hundreds] + " trăm" + (below == 0 ? "" : below < 10 ? " linh " + SAID[below] : " " + tens(below));
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + say(number, true);
    }

    private static String tens(int number) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return SAID[ones];
        }
        var ten = tens == 1 ? "mười" : SAID[tens] + " mươi";
        return switch (ones) {
            case 0 -> ten;
            case 1 -> ten + (tens == 1 ? " một" : " mốt");
            case 4 -> ten + (tens == 1 ? " bốn" : " tư");
            case 5 -> ten + " lăm";
            default -> ten + " " + SAID[ones];
        };
    }

    /**
     * @param folded as {@link Folding} does
     * @return null where a word is no part of a number
     */
    @Nullable
    public static Long of(String folded) {
        long whole = 0;
        long group = 0;
        Integer digit = null;
        boolean any = false;
        for (var word : folded.replace(',', ' ').strip().split(" +")) {
            var scale = SCALES.get(word);
            if (scale != null) {
                long below = group + (digit == null ? 0 : digit);
                whole = scale == 1_000_000_000L ? (whole + below) * scale : whole + below * scale;
                group = 0;
                digit = null;
            } else if (word.equals("tram")) {
                group += 100L * (digit == null ? 0 : digit);
                digit = null;
            } else if (word.equals("muoi")) {
                group += 10L * (digit == null ? 1 : digit);
                digit = null;
            } else if (DIGITS.containsKey(word)) {
                group += digit == null ? 0 : digit;
                digit = DIGITS.get(word);
            } else if (!word.equals("linh") && !word.equals("le") && !word.equals("va")) {
                return null;
            }
            any = true;
        }
        return any ? whole + group + (digit == null ? 0 : digit) : null;
    }
}
