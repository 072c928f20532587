package vn.loa.reading.text;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.regex.Pattern;

/** Days, months, quarters and hours: "15/3/2026" is "ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu". */
final class SpokenDates {
    private static final String D = "(?<d>\\d{1,2})";
    private static final String M = "(?<m>\\d{1,2})";
    private static final String BETWEEN = "[ ]?[/.-][ ]?";
    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";
    private static final String END = "(?![\\p{L}\\p{N}]|[.,:/-]\\d)";
    private static final String HOUR_END = "(?![\\p{L}\\p{N}]|[.,:/]\\d)";
    private static final String WORD = "(?:(?<word>(?iu:ngày))[ ])?";

    /** What is counted after "12/14": no day. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?iu)[ ](?:chỉ|tiêu|thôn|xã|phường|hộ|người|đơn|tổ|thủ|hồ|thành|đại|trường|cán|công|phiếu|ý|nội|nhiệm|khu|chi|thế|bộ|"
                    + "cơ|văn|nhóm|mục|điểm|đảng|hội|đoàn)(?![\\p{L}])");

    private static final Pattern SHARE =
            Pattern.compile("(?iu)[ ](?:số|tổng|dân|diện|quãng|thời|lượng|khối|của|ngày|buổi|giờ)(?![\\p{L}])");
    private static final Pattern HOUSE = Pattern.compile("(?iu)(?:số nhà|nhà số|ngõ|hẻm|kiệt|đường|ngách)[ ]$");
    private static final Pattern TIMELY = Pattern.compile(
            "(?iu)(?:sáng|trưa|chiều|tối|đêm|hôm|đến|từ|trước|sau|dịp|lễ|hai|ba|tư|năm|sáu|bảy|nhật|và|vào|[,(–-])[ ]?\\(?$");
    private static final Pattern HOUR = Pattern.compile("(?:\\d(?:h|g|[ ]giờ|:)[ ]?(?:\\d{2})?(?:[ ]?(?:phút|p|'))?)$");
    private static final Pattern DAY = Pattern.compile("(?iu)ngày[ ]$");
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?iu)(?:[ ](?:tháng|hằng tháng|hàng tháng|mỗi tháng|âm lịch|đến|của tháng)|[ ]?[,;.)–-]|[ ]?$|\\n)");

    private SpokenDates() {}

    static List<Said.Rule> rules() {
        return List.of(
                Said.Rule.of(
                        "(?<h>\\d{1,2})[ ]?(?:h|g|giờ)[ ]?(?<min>\\d{2})(?:[ ]?(?:phút|p|'))?" + HOUR_END,
                        SpokenDates::hour),
                Said.Rule.of("(?<h>\\d{1,2})(?:h|g)(?<min>)" + HOUR_END, SpokenDates::hour),
                Said.Rule.of("(?<h>\\d{1,2}):(?<min>\\d{2})(?![\\d:]|[ ]?000)", SpokenDates::hour),
                Said.Rule.of("24/7" + END, said -> said.after(DAY) ? null : "hai mươi bốn trên bảy"),
                Said.Rule.of(
                        WORD + D + "[ ]?[-–][ ]?(?<to>\\d{1,2})/" + M + "(?:/" + YEAR + ")?" + END, SpokenDates::days),
                Said.Rule.of(WORD + D + BETWEEN + M + BETWEEN + YEAR + END, SpokenDates::day),
                Said.Rule.of(WORD + D + "[ ]?/[ ]?" + M + END, SpokenDates::dayOfMonth),
                Said.Rule.of(
                        "(?<word>(?iu:ngày))[ ]" + D + END,
                        said -> said.before(MONTH_DAY) ? said.group("word") + " " + ofMonth(said.number("d")) : null),
                Said.Rule.of("(?<word>(?iu:ngày))[ ]" + D + "-" + M + END, SpokenDates::dashed),
                Said.Rule.of(
                        "(?<word>(?iu:tháng))[ ](?<from>\\d{1,2})[ ]?[-–][ ]?" + M + "(?:/" + YEAR + ")?" + END,
                        SpokenDates::months),
                Said.Rule.of(
                        "[ ]?[-–][ ]?(?=\\d{1,2}(?:h|g|:\\d\\d|[ ]giờ))", said -> said.after(HOUR) ? " đến " : null),
                Said.Rule.of("(?<word>(?iu:tháng))[ ]" + M + "(?:[ ]?[/-][ ]?" + YEAR + ")?" + END, SpokenDates::month),
                Said.Rule.of(
                        "(?<word>(?iu:quý))[ ](?<q>I{1,3}|IV|[1-4])(?:[ ]?[/-][ ]?" + YEAR + ")?" + END,
                        SpokenDates::quarter),
                Said.Rule.of("(?<n>\\d{1,2})/" + YEAR + END, SpokenDates::ofYear));
    }

    private static @Nullable String hour(Said said) {
        int hour = said.number("h");
        int minute = said.group("min").isEmpty() ? 0 : said.number("min");
        if (hour > 24 || minute > 59) {
            return null;
        }
        return SpokenNumber.say(hour) + " giờ"
                + (minute == 0
                        ? ""
                        : " " + SpokenNumber.say(minute)
                                + (said.found().group().matches(".*(?:phút|p|')") ? " phút" : ""));
    }

    private static @Nullable String days(Said said) {
        int year = said.has("y") ? said.number("y") : 2024;
        var first = Dates.of(said.number("d"), said.number("m"), year);
        var last = Dates.of(said.number("to"), said.number("m"), year);
        return first == null || last == null || !first.isBefore(last)
                ? null
                : word(said) + ofMonth(first.getDayOfMonth()) + " đến ngày " + ofMonth(last.getDayOfMonth())
                        + monthAndYear(said);
    }

    private static @Nullable String day(Said said) {
        return Dates.of(said.number("d"), said.number("m"), said.number("y")) == null
                ? Said.LEFT
                : word(said) + ofMonth(said.number("d")) + monthAndYear(said);
    }

    /** "15/3" is a day; "2/3 số hộ" is a share, "12/14 chỉ tiêu" a count, and "1/3" alone may be either. */
    private static @Nullable String dayOfMonth(Said said) {
        int first = said.number("d");
        int second = said.number("m");
        boolean exists = Dates.of(first, second, 2024) != null;
        if (!said.has("word")) {
            if (first < second && said.before(SHARE)) {
                return SpokenNumber.say(first) + " phần " + SpokenNumber.say(second);
            }
            if (!exists || said.before(COUNTED) || said.after(HOUSE)) {
                return SpokenNumber.say(first) + " trên " + SpokenNumber.say(second);
            }
            if (first < second && !said.after(TIMELY) && !holiday(first, second)) {
                return Said.LEFT;
            }
        }
        return exists ? word(said) + ofMonth(first) + " tháng " + ofYear(second) : Said.LEFT;
    }

    /** "ngày 20-11": what descends is no span of days. */
    private static @Nullable String dashed(Said said) {
        int day = said.number("d");
        return day > said.number("m") && Dates.of(day, said.number("m"), 2024) != null
                ? word(said) + ofMonth(day) + " tháng " + ofYear(said.number("m"))
                : null;
    }

    private static @Nullable String months(Said said) {
        int from = said.number("from");
        int to = said.number("m");
        return from < 1 || from >= to || to > 12
                ? null
                : said.group("word") + " " + ofYear(from) + " đến tháng " + ofYear(to) + year(said);
    }

    private static @Nullable String month(Said said) {
        int month = said.number("m");
        return month < 1 || month > 12 ? null : said.group("word") + " " + ofYear(month) + year(said);
    }

    private static String quarter(Said said) {
        return said.group("word") + " " + SpokenNumber.say(Numeral.value(said.group("q"))) + year(said);
    }

    /** "6/2026": the sixth month where nothing else is counted. */
    private static @Nullable String ofYear(Said said) {
        int month = said.number("n");
        if (said.after(Pattern.compile("(?iu)(?:tuần|kỳ|đợt|số|lần)[ ]$"))) {
            return SpokenNumber.say(month) + year(said);
        }
        return month < 1 || month > 12 ? Said.LEFT : "tháng " + ofYear(month) + year(said);
    }

    private static boolean holiday(int day, int month) {
        return List.of("1/5", "1/6", "2/9", "1/1").contains(day + "/" + month);
    }

    private static String word(Said said) {
        return said.has("word") ? said.group("word") + " " : said.after(DAY) ? "" : "ngày ";
    }

    private static String monthAndYear(Said said) {
        return " tháng " + ofYear(said.number("m")) + year(said);
    }

    private static String year(Said said) {
        return said.has("y") ? " năm " + SpokenNumber.say(said.number("y")) : "";
    }

    /** The first ten days are mùng. */
    private static String ofMonth(int day) {
        return (day <= 10 ? "mùng " : "") + SpokenNumber.say(day);
    }

    private static String ofYear(int month) {
        return month == 4 ? "tư" : SpokenNumber.say(month);
    }
}
