package vn.loa.reading.reader;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The number of a target.
 *
 * @param value a share may have decimals
 * @param period "tháng", "quý"… if it is per period, otherwise null
 */
record Quantity(BigDecimal value, String measure, @Nullable String period) {
    private static final String COUNTED =
            "(?:luot )?tin,? ?(?:va |/ ?)?bai(?: viet)?|bai viet|tin|bai|luot phat(?: thanh| song)?|luot nguoi|luot|buoi(?: [a-z]+ [a-z]+)?|hoi nghi|cuoc thi|cuoc|chuyen muc|chuyen de|lop(?: tap huan)?|dot|"
                    + "cum pa ?no|pa ?no|cum|to roi|to gap|to|bang ron|khau hieu|nguoi(?: du)?|video|clip|phong su|ban tin|san pham(?: truyen thong)?|mo hinh|lan|phut|chuong trinh|"
                    + "so|tai lieu|bo tai lieu|tinh huong(?: phap luat)?|phieu(?: khao sat)?|doi hinh|hoi vien|doan vien|mo hinh|cum loa|chuyen trang|bo (?:cau hoi|tai lieu|hinh anh)|(?:buc )?tranh(?: co dong)?|thon ban|to dan pho|cau hoi|phien|thon|ho(?: gia dinh)?|ap phich|can bo|tuyen truyen vien|ban|diem(?: phan tram)?|chuyen|sang kien|cau lac bo|infographic|ho so|thu tuc";
    private static final String NUMBER = "(?<value>\\d{1,3}(?:\\.\\d{3})+|\\d{1,7}(?:,\\d{1,6})?)";
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d,.])(?<value>\\d{1,3}(?:[,.]\\d{1,6})?) ?%");
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d/.,-])" + NUMBER + "(?:/\\d{1,4})? ?(?:\\([a-z ]+\\) ?)?(?<measure>" + COUNTED + ")\\b");
    private static final Pattern PERIOD = Pattern.compile(
            "^[^;.]{0,120}?(?: ?/ ?(?:01 |1 )?| (?:moi|hang|mot|trong (?:1|01|mot)|trong|tren) )(?<period>ngay|tuan|thang|quy|nam)\\b");
    private static final Pattern PERIOD_BEFORE =
            Pattern.compile("\\b(?:moi|hang) (?<period>ngay|tuan|thang|quy|nam)\\b[^;.]{0,60}$");

    /** @return null if there is no target number: levels, years, days and document numbers do not count */
    static Quantity of(Prose text) {
        var percent = text.match(PERCENT);
        var count = text.match(COUNT);
        boolean share = percent.find();
        boolean counted = count.find();
        if (share && (!counted || percent.start() <= count.start())) {
            return new Quantity(new BigDecimal(percent.group("value").replace(',', '.')), "%", null);
        }
        if (!counted) {
            return null;
        }
        var value = new BigDecimal(count.group("value").replace(".", "").replace(',', '.'));
        var measure = text.part(count.start("measure"), count.end("measure"));
        return new Quantity(value, measure.text(), period(text, count.start(), count.end()));
    }

    private static String period(Prose text, int start, int end) {
        var behind = text.from(end);
        var period = PERIOD.matcher(behind.key().startsWith("/") ? behind.key() : " " + behind.key());
        if (period.find()) {
            return spelled(period.group("period"));
        }
        var before = text.part(0, start).match(PERIOD_BEFORE);
        return before.find() ? spelled(before.group("period")) : null;
    }

    private static String spelled(String period) {
        return switch (period) {
            case "ngay" -> "ngày";
            case "tuan" -> "tuần";
            case "thang" -> "tháng";
            case "quy" -> "quý";
            default -> "năm";
        };
    }
}
