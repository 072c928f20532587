package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document's number and notation in any spelling: {@code 76/NQ-CP}, {@code 17/NQ- CP}, {@code 132-KH/UBND}. Two with the same
 * parts are equal.
 *
 * @param number null if the text does not begin with one
 * @param separator the text between number and notation
 * @param notation as written, in its own case
 */
public record Symbol(@Nullable String number, char separator, String notation) {
    private static final Pattern WHOLE = Pattern.compile(
            "(?isu)\\s*(?:s[oôố][\\s:.]*(?=\\d))?(?:(?<number>\\d+\\p{L}?(?:\\s?/\\s?(?:19|20)\\d\\d(?!\\d))?)(?![\\p{L}\\p{M}\\d])(?<sep>[^\\p{L}\\d]*))?(?<notation>.*)");
    private static final Set<String> PARTY = Set.of(
            "ĐU", "TW", "TU", "HU", "ThU", "ĐUK", "BTG", "BTGDV", "UBKT", "BCĐTW", "VPTW", "ĐUX", "TTg", "BDV", "BTC",
            "BTGDVTU", "BTGDVTW", "BCH");
    /** A Party group or committee with its term or place: "ĐĐQH15", "BCSĐCP". */
    private static final Pattern PARTY_GROUP =
            Pattern.compile("(?:ĐĐ|BCSĐ|BTV|ĐU|TU|HU|QU|UBKT|CB|BXDĐ)[\\p{Lu}\\p{Ll}]{0,8}\\d{0,2}");

    private static final Map<String, String> MISREAD = Map.ofEntries(
            Map.entry("QB", "QĐ"),
            Map.entry("QP", "QĐ"),
            Map.entry("QD", "QĐ"),
            Map.entry("QO", "QĐ"),
            Map.entry("ND", "NĐ"),
            Map.entry("NB", "NĐ"),
            Map.entry("NP", "NĐ"),
            Map.entry("HD", "HD"),
            Map.entry("TTG", "TTg"),
            Map.entry("HDND", "HĐND"),
            Map.entry("HBND", "HĐND"),
            Map.entry("HPND", "HĐND"),
            Map.entry("DU", "ĐU"),
            Map.entry("BU", "ĐU"),
            Map.entry("BCD", "BCĐ"),
            Map.entry("TTR", "TTr"),
            Map.entry("CTR", "CTr"),
            Map.entry("DA", "ĐA"));
    private static final Set<String> KINDS = Set.of(
            "KH", "QĐ", "NQ", "CT", "HD", "TB", "BC", "CV", "TTr", "CTr", "ĐA", "NĐ", "TT", "KL", "QC", "QyĐ", "GM",
            "TTLT");

    /** Of a whole text; a text without a number at the start is all notation. */
    public static Symbol of(String text) {
        var found = WHOLE.matcher(Composed.of(text));
        found.matches();
        boolean hyphen = found.group("sep") != null && found.group("sep").contains("-");
        return new Symbol(found.group("number"), hyphen ? '-' : '/', found.group("notation"));
    }

    /** Capitals without marks, numbers without leading zeros. */
    public List<String> parts() {
        var whole = number == null ? notation : number + separator + notation;
        return Arrays.stream(Folding.fold(whole).toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceFirst("^0+(?=\\d)", ""))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Symbol symbol && symbol.parts().equals(parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Equal for the same number. */
    public String exact() {
        return String.join("|", parts());
    }

    /** Equal also if a scan confused letters: {@code Qb} and {@code QP} for {@code QĐ}, {@code O} for {@code 0}. */
    public String loose() {
        return parts().stream()
                .map(part ->
                        part.replaceAll("[BP]", "D").replaceAll("[0Q]", "O").replaceAll("[IL]", "1"))
                .collect(Collectors.joining("|"));
    }

    /** A number and what follows it. */
    public boolean complete() {
        return parts().size() > 1 && Character.isDigit(parts().getFirst().charAt(0));
    }

    /** {@code 61/2018/NĐ-CP}: no other year has this number. */
    public boolean bearsYear() {
        return parts().stream().skip(1).anyMatch(part -> part.matches("(19|20)\\d\\d"));
    }

    /** Numbered for the whole country, so the symbol alone identifies the issuer. */
    public boolean central() {
        return parts().stream()
                .anyMatch(part -> part.matches("CP|TTG|TW|QH\\d+|UBTVQH\\d+|CTN|NQLT|VPCP|BNV|BTP|BTC|BTTTT"));
    }

    /**
     * The notation as decree 30/2020/NĐ-CP and the Party write it: misread letters corrected, {@code QĐ-UBND} after a slash,
     * {@code KH/ĐU} after a hyphen.
     */
    public String spelled() {
        return String.join(String.valueOf(inner()), spelledParts());
    }

    /** {@code 15/KH-UBND}, {@code 18-NQ/TW}; null without a number. */
    public String normal() {
        return number == null ? null : number + (inner() == '/' ? "-" : "/") + spelled();
    }

    /** Whether a letter of the notation was corrected. */
    public boolean mended() {
        return !List.of(compact().split("[-/]")).equals(spelledParts());
    }

    /** Hyphen and slash swapped for a body that is not the Party's: {@code 132-KH/UBND}. */
    public boolean reversed() {
        var parts = spelledParts();
        return parts.size() > 1
                && inner() == '/'
                && separator == '-'
                && (!PARTY.contains(parts.getLast())
                                && !PARTY_GROUP.matcher(parts.getLast()).matches()
                        || parts.getLast().equals("TTg"));
    }

    /** The notation in the right order, if it is reversed. */
    public String likely() {
        return String.join("-", spelledParts());
    }

    /** Whether the notation is that of an official document: its kind first, or a law of a National Assembly. */
    public boolean document() {
        return spelled().matches("QH\\d{1,2}") || KINDS.contains(spelledParts().getFirst());
    }

    /** "Nghị quyết" of {@code NQ}; null where the notation does not say. */
    public @Nullable String kind() {
        return SpokenCitation.kind(spelledParts().getFirst());
    }

    /** The body a notation identifies, or null. */
    public @Nullable String issuer() {
        return switch (spelled()) {
            case "NQ-CP", "NĐ-CP" -> "Chính phủ";
            case "QĐ-TTg", "CT-TTg" -> "Thủ tướng Chính phủ";
            default -> spelled().startsWith("QH") ? "Quốc hội" : null;
        };
    }

    private String compact() {
        return notation.replaceAll("\\s+", "")
                .replaceAll("[\u00AD\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2044\u2215\uFF0F]", "/");
    }

    private char inner() {
        return compact().indexOf('/') >= 0 ? '/' : '-';
    }

    private List<String> spelledParts() {
        return Arrays.stream(compact().split("[-/]")).map(Symbol::spelled).toList();
    }

    private static String spelled(String written) {
        if (KINDS.contains(written) || PARTY.contains(written)) {
            return written;
        }
        var upper = written.toUpperCase(Locale.ROOT);
        boolean small = !written.isEmpty() && Character.isLowerCase(written.charAt(0));
        return MISREAD.getOrDefault(upper, small ? upper : written);
    }
}
