package vn.loa.reading.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The encodings of Vietnamese fonts from before Unicode, still found in old files: their text is Latin-1 letters that only look right in
 * a font of that family. TCVN 5712:1993 (.VnTime) has one code a letter, capitals with marks only as a font of their own (.VnTimeH); VNI
 * (VNI-Times) writes a vowel and its marks after it.
 */
enum LegacyFont {
    NONE,
    TCVN3,
    TCVN3_CAPITALS,
    VNI;

    private static final char[] TCVN3_LETTERS = letters(
            "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ");
    private static final char[] VNI_LETTERS = letters("ôơÔƠöưÖƯñđÑĐææÆÆîỵÎỴ");
    /** VNI's marks as Unicode's combining ones. */
    private static final String[] VNI_MARKS = marks(
            "ù\u0301",
            "ø\u0300",
            "û\u0309",
            "õ\u0303",
            "ï\u0323",
            "â\u0302",
            "á\u0302\u0301",
            "à\u0302\u0300",
            "å\u0302\u0309",
            "ã\u0302\u0303",
            "ä\u0302\u0323",
            "ê\u0306",
            "é\u0306\u0301",
            "è\u0306\u0300",
            "ú\u0306\u0309",
            "ü\u0306\u0303",
            "ë\u0306\u0323");

    /** The encoding by the font's name; a subset's prefix ({@code ABCDEF+}) is ignored. */
    static LegacyFont of(String font) {
        if (font == null) {
            return NONE;
        }
        int plus = font.indexOf('+');
        var name = (plus == 6 ? font.substring(7) : font).toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            var family = name.split("[-,]", 2)[0].replaceAll("(bold|italic|narrow|\\s)", "");
            return family.endsWith("h") && !family.endsWith("tech") ? TCVN3_CAPITALS : TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? VNI : NONE;
    }

    /** The text as Unicode, NFC. */
    String decode(String text) {
        return switch (this) {
            case NONE -> text;
            case TCVN3 -> tcvn3(text);
            case TCVN3_CAPITALS -> tcvn3(text).toUpperCase(Locale.ROOT);
            case VNI -> vni(text);
        };
    }

    private static String tcvn3(String text) {
        var decoded = new StringBuilder(text.length());
        text.chars().forEach(c -> decoded.append(c < 256 && TCVN3_LETTERS[c] != 0 ? TCVN3_LETTERS[c] : (char) c));
        return decoded.toString();
    }

    private static String vni(String text) {
        var decoded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            decoded.append(vni(c, decoded));
        }
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    private static String vni(char c, CharSequence before) {
        char lower = Character.toLowerCase(c);
        if (lower < 256 && VNI_MARKS[lower] != null && endsInVowel(before)) {
            return VNI_MARKS[lower];
        }
        return switch (lower) {
            case 'æ' -> c == lower ? "ỉ" : "Ỉ";
            case 'ó' -> c == lower ? "ĩ" : "Ĩ";
            case 'ò' -> c == lower ? "ị" : "Ị";
            default -> String.valueOf(c < 256 && VNI_LETTERS[c] != 0 ? VNI_LETTERS[c] : c);
        };
    }

    private static boolean endsInVowel(CharSequence text) {
        return !text.isEmpty() && "aeouyơưAEOUYƠƯ".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static char[] letters(String pairs) {
        var letters = new char[256];
        for (int i = 0; i < pairs.length(); i += 2) {
            letters[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return letters;
    }

    private static String[] marks(String... marks) {
        var table = new String[256];
        Arrays.stream(marks).forEach(mark -> table[mark.charAt(0)] = mark.substring(1));
        return table;
    }
}
