package vn.loa.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.http.Language;
import vn.loa.http.Warning;

/** Compares a citation as written with the document as looked up. Neither reading is mended: both are told. */
final class CitationCheck {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CitationCheck() {}

    static List<Warning> warnings(CitedDocument document, Language language) {
        var written = document.asWritten();
        var verified = document.asVerified();
        var warnings = new ArrayList<Warning>();
        if (verified == null) {
            return warnings;
        }
        var name = written.number() == null ? written.title() : written.number();
        if (differ(written.number(), verified.number())) {
            warnings.add(warning(
                    "CITATION_NUMBER_DIFFERS",
                    document,
                    language.say(
                            "Văn bản ghi số {0}, bản tra cứu ghi {1}.",
                            "Written as {0}, looked up as {1}.", written.number(), verified.number())));
        }
        if (differ(written.date(), verified.date())) {
            warnings.add(warning(
                    "CITATION_DATE_DIFFERS",
                    document,
                    language.say(
                            "{0} ghi ngày {1}, bản tra cứu ghi {2}.",
                            "{0} is dated {1} as written, {2} as looked up.",
                            name,
                            date(written.date(), language),
                            date(verified.date(), language))));
        }
        if (differ(written.issuer(), verified.issuer())) {
            warnings.add(warning(
                    "CITATION_ISSUER_DIFFERS",
                    document,
                    language.say(
                            "{0} ghi cơ quan ban hành là {1}, bản tra cứu ghi {2}.",
                            "{0} is by {1} as written, by {2} as looked up.",
                            name,
                            written.issuer(),
                            verified.issuer())));
        }
        return warnings;
    }

    private static boolean differ(Object written, Object verified) {
        return written != null && verified != null && !written.equals(verified);
    }

    private static Warning warning(String code, CitedDocument document, String detail) {
        return new Warning(code, document.id(), detail);
    }

    /** As Nghị định 30/2020/NĐ-CP writes days: a leading zero before days under 10 and the months 1 and 2, {@code 07/3/2019}. */
    private static String date(LocalDate day, Language language) {
        var month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return language == Language.EN
                ? day.format(ENGLISH)
                : ("%02d/" + month + "/%d").formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
