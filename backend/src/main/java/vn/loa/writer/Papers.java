package vn.loa.writer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.plan.SigningAuthority;
import vn.loa.unit.Unit;
import vn.loa.unit.UnitKind;

/** The parts every paper of a people's committee has in common (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class Papers {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    private Papers() {}

    /** The committee's name over two lines, as letterheads break it. */
    static String committee(String unitName) {
        return COMMITTEE + "\n" + unitName.toUpperCase(VIETNAMESE);
    }

    /** The committee above, null above a province. */
    static String superior(Unit unit) {
        var parent = unit.parent();
        return parent == null || parent.kind() == UnitKind.NATION ? null : committee(parent.name());
    }

    /** „Số: 15/BC-UBND”, with room for the number where there is none yet. */
    static String number(String number, String notation) {
        return "Số: " + (number == null ? "      " : number) + "/" + notation;
    }

    /** „Liên Minh, ngày 18 tháng 3 năm 2022”; days below 10 and months 1 and 2 carry a zero, an undecided day stays open. */
    static String placeAndDate(String place, String unitName, LocalDate day, int year) {
        var at = place == null ? unitName.replaceFirst("^(xã|phường|thị trấn|huyện|tỉnh|thành phố) ", "") : place;
        return day == null
                ? "%s, ngày      tháng      năm %d".formatted(at, year)
                : "%s, ngày %02d tháng %s năm %d"
                        .formatted(
                                at,
                                day.getDayOfMonth(),
                                (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue(),
                                day.getYear());
    }

    /** The lines above the signature; the title only once somebody has signed. */
    static List<String> authority(SigningAuthority authority, String signerTitle) {
        var lines = new ArrayList<String>();
        if (authority == null || authority == SigningAuthority.TM || authority == SigningAuthority.KT) {
            lines.add("TM. " + COMMITTEE);
        }
        if (authority != null && authority != SigningAuthority.TM) {
            lines.add(authority + ". CHỦ TỊCH");
        }
        if (signerTitle != null) {
            lines.add(signerTitle.toUpperCase(VIETNAMESE));
        }
        return lines;
    }

    /** The subject line with a capital first letter. */
    static String subject(String title) {
        return title.substring(0, 1).toUpperCase(VIETNAMESE) + title.substring(1);
    }
}
