package vn.loa.work.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.kernel.http.Warning;
import vn.loa.problem.Language;
import vn.loa.reading.term.Cited;
import vn.loa.work.register.CitationDoubt;
import vn.loa.work.register.KnownDocument;
import vn.loa.work.register.Shelf;

/**
 * Compares a citation as written with the document as looked up or, where it is not looked up, as the register knows it. Neither reading is
 * corrected: both are shown.
 */
final class CitationCheck {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Shelf shelf;
    private final Language language;

    CitationCheck(Shelf shelf, Language language) {
        this.shelf = shelf;
        this.language = language;
    }

    List<Warning> warnings(CitedDocument document) {
        return document.lookUp() ? againstRegister(document) : againstLookUp(document);
    }

    private List<Warning> againstRegister(CitedDocument document) {
        var cited = document.asWritten().cited();
        return shelf.meant(cited, document.plan.unitPath()).stream()
                .flatMap(known -> CitationDoubt.of(cited, known).stream()
                        .map(doubt -> warning("CITATION_" + doubt.code(), document, say(doubt, cited, known))))
                .toList();
    }

    private String say(CitationDoubt doubt, Cited cited, KnownDocument known) {
        return switch (doubt.code()) {
            case NUMBER_DIFFERS ->
                language.say(
                        "Văn bản ghi số {0}; sổ văn bản có {1} cùng ngày – có phải văn bản này?",
                        "Written as {0}; the register has {1} of the same day – is it this one?",
                        doubt.written(),
                        doubt.known());
            case DATE_DIFFERS ->
                language.say(
                        "{0} ghi ngày {1}, sổ văn bản ghi {2}.",
                        "{0} is dated {1} as written, {2} in the register.",
                        cited.number(),
                        date(LocalDate.parse(doubt.written()), language),
                        date(LocalDate.parse(doubt.known()), language));
            case ISSUER_DIFFERS ->
                language.say(
                        "{0} ghi cơ quan ban hành là {1}, sổ văn bản ghi {2}.",
                        "{0} is by {1} as written, by {2} in the register.",
                        cited.number(),
                        doubt.written(),
                        doubt.known());
        };
    }

    private List<Warning> againstLookUp(CitedDocument document) {
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
    static String date(LocalDate day, Language language) {
        var month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return language == Language.EN
                ? day.format(ENGLISH)
                : ("%02d/" + month + "/%d").formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
