package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.util.Map;

/** Numbers in words: "hai mươi lăm triệu năm trăm nghìn". */
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

    private SpokenNumber() {}

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
