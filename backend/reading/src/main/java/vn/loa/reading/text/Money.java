package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums of money in whole đồng: "25.000.000 đồng", "15,5 triệu", "15 triệu 500 nghìn", "1.250 nghìn", "2tr5". Points and spaces group
 * digits, a comma begins the fraction; a comma before three digits groups them if no unit follows.
 */
public final class Money {
    private static final Map<String, Long> UNITS = Map.of(
            "ty", 1_000_000_000L,
            "ti", 1_000_000_000L,
            "trieu", 1_000_000L,
            "tr", 1_000_000L,
            "nghin", 1_000L,
            "ngan", 1_000L,
            "k", 1_000L);
    private static final String NUMBER =
            "(?<number>\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,3}(?: \\d{3})+(?:,\\d{1,2})?|\\d+(?:,\\d{1,3}|\\.\\d{1,2})?)(?![.,]?\\d)";
    /** "5" of "2tr5" and "500" of "2 triệu 500". */
    private static final String TAIL = "(?<tail> ?ruoi\\b| ?\\d(?:\\d\\d)?(?= ?(?:$|[,;)]|(?:dong|vnd|d)\\b)))?";

    private static final Pattern PART = Pattern.compile("(?<![\\d/.,-])" + NUMBER
            + "(?: ?(?<unit>ty|ti(?! le)|trieu|tr|nghin|ngan(?! sach| hang)|k)(?![a-z])(?! ?(?:luot|nguoi|tin|bai|to|ban|ho|dan)\\b)"
            + TAIL + ")?(?<dong> ?(?:dong|vnd|d)(?![a-z]))?");
    /** In đồng; "hai mươi đồng chí" is no sum. */
    private static final long LEAST = 1_000;

    /** Words of a number as long as there are any; "từ" before them, folded like "tư", is none. */
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?<words>(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)"
                    + "(?: +(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|nghin|ngan|trieu|ty|ti|linh|le))+),? dong\\b");

    private static final Pattern AND = Pattern.compile(",? (?:va )?");

    private Money() {}

    /**
     * @param folded as {@link Folding} does
     * @return the first sum, or null; a number alone is a sum only if it is the whole text
     */
    public static @Nullable Long of(String folded) {
        var text = folded.strip();
        var part = PART.matcher(text);
        boolean alone = part.matches();
        part.reset();
        while (part.find()) {
            if (alone || said(part)) {
                var sum = sum(part, text);
                return sum == null ? null : sum.dong();
            }
        }
        return null;
    }

    /**
     * A sum in a text, by its place there.
     *
     * @param upto after its last character
     */
    public record Sum(int from, int upto, long dong) {}

    /**
     * Every sum of a text, in order; what is no whole number of đồng is left out.
     *
     * @param folded as {@link Folding} does
     */
    public static List<Sum> all(String folded) {
        var sums = new ArrayList<Sum>();
        var part = PART.matcher(folded).useTransparentBounds(true);
        int next = 0;
        while (part.region(next, folded.length()).find()) {
            next = part.end();
            var sum = said(part) ? sum(part, folded) : null;
            if (sum != null) {
                sums.add(sum);
                next = sum.upto();
            }
        }
        return sums;
    }

    /**
     * Every sum of a text that is written in words, in order: "hai mươi lăm triệu đồng".
     *
     * @param folded as {@link Folding} does
     */
    public static List<Sum> spoken(String folded) {
        var sums = new ArrayList<Sum>();
        var words = SPOKEN.matcher(folded);
        while (words.find()) {
            var number = SpokenNumber.of(words.group("words"));
            if (number != null && number >= LEAST) {
                sums.add(new Sum(words.start(), words.end(), number));
            }
        }
        return sums;
    }

    private static boolean said(Matcher part) {
        return part.group("unit") != null || part.group("dong") != null;
    }

    /** "1 tỷ 200 triệu": parts in decreasing units. */
    private static @Nullable Sum sum(Matcher part, String text) {
        int from = part.start();
        try {
            long sum = 0;
            long unit;
            int upto;
            int next;
            do {
                sum = Math.addExact(sum, value(part));
                unit = unit(part);
                upto = part.end();
                var and = AND.matcher(text).region(upto, text.length());
                next = and.lookingAt() ? and.end() : upto;
            } while (part.group("dong") == null
                    && part.region(next, text.length()).lookingAt()
                    && part.group("unit") != null
                    && unit(part) < unit);
            return new Sum(from, upto, sum);
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }

    private static long unit(Matcher part) {
        return part.group("unit") == null ? 1 : UNITS.get(part.group("unit"));
    }

    private static long value(Matcher part) {
        long unit = unit(part);
        var whole = number(part.group("number").replace(" ", ""), unit > 1).multiply(BigDecimal.valueOf(unit));
        var tail = part.group("tail") == null ? "" : part.group("tail").strip();
        var rest = tail.isEmpty() ? BigDecimal.ZERO : new BigDecimal("0." + (tail.equals("ruoi") ? "5" : tail));
        return whole.add(rest.multiply(BigDecimal.valueOf(unit))).longValueExact();
    }

    private static BigDecimal number(String written, boolean ofUnits) {
        boolean points = written.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
        boolean commas =
                written.matches(ofUnits ? "\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?" : "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
        return new BigDecimal(
                commas ? written.replace(",", "") : (points ? written.replace(".", "") : written).replace(',', '.'));
    }
}
