package vn.loa.work.beginning;

import java.util.List;
import vn.loa.people.unit.Unit;

/** How a unit is spoken of in a plan's text. */
final class UnitWords {
    private static final List<String> LEVELS =
            List.of("xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh");

    private UnitWords() {}

    /** „xã” of „xã Đức Minh”; the whole name where it has no such word. */
    static String level(Unit unit) {
        return LEVELS.stream()
                .filter(level -> unit.name().startsWith(level + " "))
                .findFirst()
                .orElse(unit.name());
    }

    /** „Đức Minh” of „xã Đức Minh”. */
    static String bare(Unit unit) {
        var level = level(unit);
        return level.equals(unit.name()) ? level : unit.name().substring(level.length() + 1);
    }

    /** The division for economy and money: „Phòng Kinh tế” in a xã, with towns' matters added in a phường (Nghị định 150/2025/NĐ-CP). */
    static String economy(Unit unit) {
        return level(unit).equals("phường") ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế";
    }

    /** What it is divided into: „tổ dân phố” in a phường, else „thôn”. */
    static String hamlet(Unit unit) {
        return level(unit).equals("phường") ? "tổ dân phố" : "thôn";
    }

    /** Who governs it: „Ủy ban nhân dân xã Đức Minh”. */
    static String committee(Unit unit) {
        return "Ủy ban nhân dân " + unit.name();
    }
}
