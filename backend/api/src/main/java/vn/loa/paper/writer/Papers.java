package vn.loa.paper.writer;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.people.unit.Unit;
import vn.loa.people.unit.UnitKind;
import vn.loa.reading.text.UnitWords;
import vn.loa.work.plan.SigningAuthority;

/** The parts every paper of a people's committee has in common (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
final class Papers {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    private Papers() {}

    /** The committee's name over two lines, as letterheads break it. */
    static String committee(String unitName) {
        return COMMITTEE + "\n" + unitName.toUpperCase(VIETNAMESE);
    }

    /** The committee above: none above a province, and above a commune only where the layout of the day says so. */
    static String superior(Unit unit, LocalDate day, Layout layout) {
        var parent = unit.parent();
        boolean shown = unit.kind() != UnitKind.COMMUNE || layout.communeSuperior();
        return !shown || parent == null || parent.kind() == UnitKind.NATION ? null : committee(parent.nameOnPaper(day));
    }

    /** "Số: 15/BC-UBND", with space for the number where there is none yet. */
    static String number(String number, String notation) {
        return (number == null ? "Số:      " : "Số: " + number) + "/" + notation;
    }

    /** "(Kèm theo Kế hoạch số 15/KH-UBND ngày 18 tháng 3 năm 2022 của Ủy ban nhân dân xã Liên Minh)", blank where not decided. */
    static String reference(String kind, String number, String notation, LocalDate day, int year, String unitName) {
        return "(Kèm theo " + cited(kind, number, notation, day, year, unitName) + ")";
    }

    /** "Kế hoạch số 15/KH-UBND ngày 18 tháng 3 năm 2022 của Ủy ban nhân dân xã Liên Minh". */
    static String cited(String kind, String number, String notation, LocalDate day, int year, String unitName) {
        return "%s %s %s của Ủy ban nhân dân %s"
                .formatted(kind, number(number, notation).replace("Số:", "số"), date(day, year), unitName);
    }

    /** "Liên Minh, ngày 18 tháng 3 năm 2022"; days below 10 and months 1 and 2 carry a zero, an undecided day stays blank. */
    static String placeAndDate(String place, String unitName, LocalDate day, int year) {
        var at = place == null ? UnitWords.bare(unitName) : place;
        return at + ", " + date(day, year);
    }

    private static String date(LocalDate day, int year) {
        return day == null
                ? "ngày      tháng      năm " + year
                : "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    /** "08/02/2022", "18/3/2022". */
    static String shortDate(LocalDate day) {
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    private static String month(LocalDate day) {
        return (day.getMonthValue() < 3 ? "0" : "") + day.getMonthValue();
    }

    /** The lines above the signature; the title only once somebody has signed. */
    static List<String> authority(SigningAuthority authority, String signerTitle) {
        var lines = new ArrayList<String>();
        if (authority == null || authority.forTheCommittee()) {
            lines.add("TM. " + COMMITTEE);
        }
        if (authority != null && authority != SigningAuthority.TM) {
            lines.add(authority + ". CHỦ TỊCH");
        }
        if (signerTitle != null && authority != SigningAuthority.Q) {
            lines.add(signerTitle.toUpperCase(VIETNAMESE));
        }
        return lines;
    }

    /** The subject line with a capital first letter. */
    static String subject(String title) {
        return title.substring(0, 1).toUpperCase(VIETNAMESE) + title.substring(1);
    }

    /** Text every format can hold: NFC, line breaks but no other control characters, no direction marks. */
    static String clean(String text) {
        if (text == null) {
            return null;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replace('\t', ' ')
                .codePoints()
                .filter(Papers::prints)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean prints(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> (character < 0x202A || character > 0x202E) && (character < 0x2066 || character > 0x2069);
        };
    }
}
