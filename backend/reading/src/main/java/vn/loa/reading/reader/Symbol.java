package vn.loa.reading.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document's number and notation in one form, as decree 30/2020/NĐ-CP writes them: number, stroke, abbreviation of the kind,
 * hyphen, abbreviation of the body („15/KH-UBND”); the Party puts the hyphen first („15-KH/ĐU”).
 *
 * @param likely the notation as it would be the right way round, where it is reversed
 */
record Symbol(String number, String notation, boolean reversed, String likely, boolean mended) {
    private static final Set<String> PARTY = Set.of(
            "ĐU", "TW", "TU", "HU", "ThU", "ĐUK", "BTG", "BTGDV", "UBKT", "BCĐTW", "VPTW", "ĐUX", "TTg", "BDV", "BTC",
            "BTGDVTU", "BTGDVTW", "BCH");
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
    private static final List<String> KINDS = List.of(
            "KH", "QĐ", "NQ", "CT", "HD", "TB", "BC", "CV", "TTr", "CTr", "ĐA", "NĐ", "TT", "KL", "QC", "QyĐ", "GM",
            "TTLT");

    /**
     * @param separator what stands between number and notation
     * @param written the notation as it stands, in its own case
     */
    static Symbol of(String number, char separator, String written) {
        var compact = written.replaceAll("\\s+", "").replaceAll("[–—]", "-");
        var parts = compact.split("[-/]");
        boolean mended = false;
        for (int i = 0; i < parts.length; i++) {
            var right = part(parts[i]);
            mended |= !right.equals(parts[i]);
            parts[i] = right;
        }
        char inner = compact.indexOf('/') >= 0 ? '/' : '-';
        var notation = String.join(String.valueOf(inner), parts);
        boolean party =
                parts.length > 1 && PARTY.contains(parts[parts.length - 1]) && !parts[parts.length - 1].equals("TTg");
        boolean reversed = parts.length > 1 && inner == '/' && separator == '-' && !party;
        return new Symbol(number, notation, reversed, String.join("-", parts), mended);
    }

    private static String part(String written) {
        var upper = written.toUpperCase();
        if (KINDS.contains(written) || PARTY.contains(written)) {
            return written;
        }
        var right = MISREAD.get(upper);
        if (right != null) {
            return right;
        }
        return Character.isLowerCase(written.isEmpty() ? 'A' : written.charAt(0)) ? upper : written;
    }

    /** „15/KH-UBND”, „18-NQ/TW”; null without a number. */
    String normal() {
        if (number == null) {
            return null;
        }
        return number + (notation.indexOf('/') >= 0 ? "-" : "/") + notation;
    }

    String first() {
        return notation.split("[-/]")[0];
    }

    String last() {
        var parts = notation.split("[-/]");
        return parts[parts.length - 1];
    }

    /** Whether the notation is that of an official document: its kind first, or a law of a National Assembly. */
    boolean document() {
        return notation.matches("QH\\d{1,2}")
                || notation.indexOf('-') > 0 && KINDS.contains(first())
                || notation.indexOf('/') > 0 && KINDS.contains(first())
                || KINDS.contains(notation);
    }

    /** The body a notation names beyond doubt, or null. */
    String issuer() {
        return switch (notation) {
            case "NQ-CP", "NĐ-CP" -> "Chính phủ";
            case "QĐ-TTg", "CT-TTg" -> "Thủ tướng Chính phủ";
            default -> notation.startsWith("QH") ? "Quốc hội" : null;
        };
    }
}
