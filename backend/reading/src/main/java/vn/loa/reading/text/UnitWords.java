package vn.loa.reading.text;

import java.util.List;

/** The names of a unit in a plan's text, derived from its full name. */
public final class UnitWords {
    private static final List<String> LEVELS =
            List.of("xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh");

    private UnitWords() {}

    /** "xã" of "xã Đức Minh"; the full name if it has no such word. */
    public static String level(String unit) {
        return LEVELS.stream()
                .filter(level -> unit.startsWith(level + " "))
                .findFirst()
                .orElse(unit);
    }

    /** "Đức Minh" of "xã Đức Minh". */
    public static String bare(String unit) {
        var level = level(unit);
        return level.equals(unit) ? level : unit.substring(level.length() + 1);
    }

    /** The division for economy and money: "Phòng Kinh tế" in a xã, with urban affairs in a phường (Nghị định 150/2025/NĐ-CP). */
    public static String economy(String unit) {
        return level(unit).equals("phường") ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế";
    }

    /** Its parts: "tổ dân phố" in a phường, else "thôn". */
    public static String hamlet(String unit) {
        return level(unit).equals("phường") ? "tổ dân phố" : "thôn";
    }

    /** Its governing body: "Ủy ban nhân dân xã Đức Minh". */
    public static String committee(String unit) {
        return "Ủy ban nhân dân " + unit;
    }
}
