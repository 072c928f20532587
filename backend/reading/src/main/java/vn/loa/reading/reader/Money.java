package vn.loa.reading.reader;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Amounts of money in whole đồng: „25.000.000 đồng”, „25 triệu đồng”, „1,5 tỷ”. */
final class Money {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d/.,-])(?<number>\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:,\\d{1,3})?) ?(?<unit>ty|trieu|nghin|ngan)?(?: ?(?<dong>dong|vnd|d)\\b)?");

    private Money() {}

    /** @return the first amount, or null */
    static Long of(Prose text) {
        var amount = text.match(AMOUNT);
        while (amount.find()) {
            if (amount.group("unit") != null || amount.group("dong") != null) {
                return value(amount.group("number"), amount.group("unit"));
            }
        }
        return null;
    }

    private static Long value(String number, String unit) {
        boolean grouped = number.matches("\\d{1,3}(?:[.,]\\d{3})+") && (unit == null || number.indexOf('.') > 0);
        var plain = grouped ? number.replaceAll("[.,]", "") : number.replace(',', '.');
        if (plain.length() > 15) {
            return null;
        }
        return new BigDecimal(plain).multiply(BigDecimal.valueOf(factor(unit))).longValue();
    }

    private static long factor(String unit) {
        return switch (unit == null ? "" : unit) {
            case "ty" -> 1_000_000_000L;
            case "trieu" -> 1_000_000L;
            case "nghin", "ngan" -> 1_000L;
            default -> 1L;
        };
    }
}
