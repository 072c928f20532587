package vn.loa.work.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A document's number and notation whatever way it was written: {@code 76/NQ-CP}, {@code 17/NQ- CP}, {@code 132-KH/UBND}.
 *
 * @param parts capitals without marks, numbers without leading zeros
 */
public record Symbol(List<String> parts) {
    public static Symbol of(String number) {
        var plain = plain(number).replaceFirst("^SO\\b[\\s:.]*(?=\\d)", "");
        return new Symbol(Arrays.stream(plain.split("[^A-Z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("^0+(?=\\d)", ""))
                .toList());
    }

    /** Capitals, marks off, đ→d. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT)
                .strip();
    }

    /** Equal for the same number. */
    String exact() {
        return String.join("|", parts);
    }

    /** Equal also where a scan took one letter for another: {@code Qb} and {@code QP} for {@code QĐ}, {@code O} for {@code 0}. */
    String loose() {
        return parts.stream()
                .map(part ->
                        part.replaceAll("[BP]", "D").replaceAll("[0Q]", "O").replaceAll("[IL]", "1"))
                .collect(Collectors.joining("|"));
    }

    /** A number and what follows it. */
    boolean complete() {
        return parts.size() > 1 && Character.isDigit(parts.getFirst().charAt(0));
    }

    /** {@code 61/2018/NĐ-CP}: no other year has this number. */
    boolean bearsYear() {
        return parts.stream().skip(1).anyMatch(part -> part.matches("(19|20)\\d\\d"));
    }

    /** Numbered for the whole country, so that the symbol alone says who issued it. */
    boolean central() {
        return parts.stream()
                .anyMatch(part -> part.matches("CP|TTG|TW|QH\\d+|UBTVQH\\d+|CTN|NQLT|VPCP|BNV|BTP|BTC|BTTTT"));
    }
}
