package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Amounts with their units, ranges, telephone numbers, Roman numerals. */
final class SpokenFigures {
    private static final String NUMBER =
            "\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,4})?|\\d{1,3}(?:[ ]\\d{3}){2,5}|\\d{1,3}[ ]\\d{3}(?=[ ]?(?:đồng|đ)(?!\\p{L}))|\\d{1,18}(?:,\\d{1,4})?";
    private static final String END = "(?![.,]?\\d)";

    /** Units that are said after a number only. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("%", "phần trăm"),
            Map.entry("‰", "phần nghìn"),
            Map.entry("đ", "đồng"),
            Map.entry("đồng", "đồng"),
            Map.entry("tr", "triệu"),
            Map.entry("trđ", "triệu đồng"),
            Map.entry("k", "nghìn"),
            Map.entry("m", "mét"),
            Map.entry("g", "gam"),
            Map.entry("l", "lít"),
            Map.entry("p", "phút"),
            Map.entry("°", "độ"),
            Map.entry("ºC", "độ C"),
            Map.entry("'", "phút"));

    private static final String UNIT = "(?:[ ]?(?<unit>%|‰|đồng|trđ|tr|đ|k|m|g|l|p|ºC|°(?!C))(?![\\p{L}\\p{N}]))?";
    private static final String GLUED =
            "(?<glued>(?=(?:km2?|km²|kg|cm|mm|ml|mg|ha|m2|m²|m3|m³|kWh|kW|MB|GB|°C|VNĐ|VND)(?![\\p{L}\\p{N}])))";
    private static final String PHONE = "(?<!\\d)(?:\\+84[ .-]?\\d{2,3}|\\(?0\\d{2,3}\\)?)(?:[ .-]?\\d{1,4}){2,3}" + END
            + "|1[89]00[ .-]?\\d{2}[ .-]?\\d{2}(?:[ .-]?\\d{2})?" + END;
    private static final Pattern CALLED = Pattern.compile(
            "(?iu)(?:điện thoại|số máy|máy bàn|di động|nóng|tổng đài|hotline|ĐT|SĐT|zalo|gọi(?: ngay| đến| tới| về)?(?: số)?|fax|căn cước|CCCD)"
                    + "(?:[ ]là)?[ ]?:?[ ]?(?:số[ ]?)?(?:[\\d .]{3,20}(?:,|hoặc|và|hay)[ ])?$");
    private static final Pattern ROMAN_FOLLOWS = Pattern.compile(
            "(?iu)(?:phần|mục|chương|khóa|kỳ|lần|thứ|cấp|loại|tập|khối|nhóm|đoạn|lục|hội|vùng|khu|hạng|và|bậc|thế kỷ|trung ương|[–,-])[ ]?$");
    private static final Pattern LAST = Pattern.compile("(?<![\\d.,/-])\\d{1,3}(?:\\.\\d{3}){0,3}$");
    private static final Pattern CAPITALS = Pattern.compile("[ ]+\\p{Lu}{2,}");
    private static final String PER =
            "năm|tháng|tuần|ngày|giờ|phút|lần|lượt|người|hộ|thôn|xã|phường|kênh|nhóm|tổ|quý|đợt|buổi|km2?|m2|m²|ha|kg|cuộc|bài|tin|trường|lớp|tấn|sào|đơn vị|cụm|số|hồ sơ|học sinh|suất";

    private SpokenFigures() {}

    static List<Said.Rule> rules() {
        return List.of(
                Said.Rule.of(PHONE, SpokenFigures::phone),
                Said.Rule.of("[ ]?\\((?<words>[^)\\n]{2,60})\\)", SpokenFigures::again),
                Said.Rule.of(
                        "\\d{3,12}(?:[ .]\\d{3,4}){0,3}" + END,
                        said -> said.after(CALLED)
                                ? SpokenNumber.digits(said.found().group())
                                : null),
                Said.Rule.of("\\d{1,4}tr\\d{1,3}(?![\\p{L}\\p{N}])", SpokenFigures::money),
                Said.Rule.of(
                        "(?<a>" + NUMBER + ")(?<percent>[ ]?%)?[ ]?[-–][ ]?(?<b>" + NUMBER + ")" + END + UNIT
                                + "(?!\\p{L})",
                        SpokenFigures::range),
                Said.Rule.of(
                        "(?<a>\\d{1,9}(?:\\.\\d{1,2}){1,6})" + END + "(?![\\p{L}])", said -> chained(said.group("a"))),
                Said.Rule.of(
                        "(?<a>" + NUMBER + ")" + END + UNIT + "(?!\\p{N})(?<letter>[A-Za-zđ](?![\\p{L}\\p{N}]))?(?:"
                                + GLUED + "|(?!\\p{L}))",
                        SpokenFigures::amount),
                Said.Rule.of(
                        "(?<word>[Tt]hứ[ ])(?<a>[14])" + END + "(?![\\p{L}/])",
                        said -> said.group("word") + (said.group("a").equals("1") ? "nhất" : "tư")),
                Said.Rule.of(
                        "(?<letter>\\p{Lu})\\.?(?<a>\\d{1,4})(?<b>\\p{Lu})?" + END + "(?![\\p{L}])",
                        said -> said.group("letter") + " " + SpokenNumber.say(said.number("a"))
                                + (said.has("b") ? " " + said.group("b") : "")),
                Said.Rule.of("(?<word>[Cc]ovid|COVID)-?(?<a>19)" + END, said -> "Cô-vít mười chín"),
                Said.Rule.of(
                        "(?<roman>[IVXL]{1,8})(?<tail>(?:\\.\\d{1,2}){0,6})(?![\\p{L}\\p{N}])", SpokenFigures::roman),
                Said.Rule.of(
                        "[ ]?/[ ]?(?=(?:" + PER + ")(?!\\p{L}))",
                        said -> said.after(Pattern.compile("\\d[^.;:\\n]{0,40}$")) ? " một " : null));
    }

    private static @Nullable String phone(Said said) {
        var written = said.found().group().replace("+84", "0");
        long digits = written.chars().filter(Character::isDigit).count();
        return written.startsWith("1") || digits == 10 || digits == 11 ? SpokenNumber.digits(written) : null;
    }

    /** "05 (năm)" is said once. */
    private static @Nullable String again(Said said) {
        var number = LAST.matcher(said.line());
        var words = SpokenNumber.of(Folding.fold(said.group("words")));
        return words != null
                        && number.find()
                        && words == Long.parseLong(number.group().replace(".", ""))
                ? ""
                : null;
    }

    private static @Nullable String money(Said said) {
        var sum = Money.of(Folding.fold(said.found().group()));
        return sum == null ? Said.LEFT : SpokenNumber.say(sum);
    }

    private static @Nullable String range(Said said) {
        var first = number(said.group("a"));
        var last = number(said.group("b"));
        return first == null || last == null
                ? Said.LEFT
                : first + (said.has("percent") ? " phần trăm" : "") + " đến " + last + unit(said);
    }

    private static @Nullable String amount(Said said) {
        var number = number(said.group("a"));
        return number == null
                ? Said.LEFT
                : number
                        + unit(said)
                        + (said.has("letter") ? " " + said.group("letter") : "")
                        + (said.has("glued") ? " " : "");
    }

    private static String unit(Said said) {
        return said.has("unit") ? " " + UNITS.get(said.group("unit")) : "";
    }

    /** "1.500,75" and "0,05"; a row of digits that begins with zeros, or is longer than any amount, digit by digit. */
    static @Nullable String number(String written) {
        var parts = written.replaceAll("[. ]", "").split(",");
        if (parts[0].length() > 15) {
            return null;
        }
        boolean row = parts[0].matches("0\\d{3,}|\\d{12,}") && parts[0].length() == written.length();
        var whole = row ? SpokenNumber.digits(parts[0]) : SpokenNumber.say(Long.parseLong(parts[0]));
        return parts.length == 1 ? whole : whole + " phẩy " + fraction(parts[1]);
    }

    private static String fraction(String digits) {
        int zeros = digits.length() - digits.replaceFirst("^0+(?=\\d)", "").length();
        return "không ".repeat(zeros) + SpokenNumber.say(Long.parseLong(digits));
    }

    /** "4.0" and "II.2.1". */
    private static String chained(String written) {
        var said = new StringBuilder();
        for (var part : written.split("\\.")) {
            said.append(said.isEmpty() ? "" : " chấm ").append(SpokenNumber.say(Long.parseLong(part)));
        }
        return said.toString();
    }

    /** Where a numeral is expected, or where the letters are no word: "MỤC VI", "XVIII"; not "VI PHẠM". */
    private static @Nullable String roman(Said said) {
        var written = said.group("roman");
        int value = Numeral.ofRoman(written);
        boolean label = said.line().isBlank() && said.before(Pattern.compile("[.):]|[ ]?[-–]"));
        boolean expected =
                label || said.after(ROMAN_FOLLOWS) || !said.group("tail").isEmpty();
        if (!Numeral.write(value, "upperRoman").equals(written)
                || !expected && (written.length() == 1 || Syllables.is(written) && said.before(CAPITALS))) {
            return null;
        }
        var number = said.after(Pattern.compile("(?iu)thứ[ ]$")) && value < 5 && value != 2 && value != 3
                ? value == 1 ? "nhất" : "tư"
                : SpokenNumber.say(value);
        return number
                + (said.group("tail").isEmpty()
                        ? ""
                        : " chấm " + chained(said.group("tail").substring(1)));
    }
}
