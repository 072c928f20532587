package vn.loa.work.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loa.reading.term.Cited;
import vn.loa.reading.text.Likeness;
import vn.loa.reading.text.Symbol;

/** The documents that several citations may mean, fetched in one statement. */
public final class Shelf {
    private final List<KnownDocument> documents;

    Shelf(List<KnownDocument> documents) {
        this.documents = documents;
    }

    /**
     * Those a number may mean as seen from a unit: same number first, then numbers a scan would take for it; the nearest unit's first, latest
     * first.
     */
    public List<KnownDocument> find(String number, String unitPath) {
        var symbol = Symbol.of(number);
        return documents.stream()
                .filter(document -> document.symbol().loose().equals(symbol.loose()) && seen(document, unitPath))
                .sorted(Comparator.comparing(
                                (KnownDocument document) -> !document.symbol().equals(symbol))
                        .thenComparing(document -> -document.unitPath().length())
                        .thenComparing(KnownDocument::issuedOn, Comparator.reverseOrder()))
                .toList();
    }

    /** What is known of a document on a day, as seen from a unit. */
    public LegalForce force(KnownDocument document, String unitPath, LocalDate day) {
        return LegalForce.of(document, this, unitPath, day);
    }

    /** Those that {@code document} replaces, as seen from a unit. */
    List<KnownDocument> replacedBy(KnownDocument document, String unitPath) {
        return documents.stream()
                .filter(before -> before.replacedBy != null
                        && Symbol.of(before.replacedBy).equals(document.symbol())
                        && seen(before, unitPath))
                .toList();
    }

    private static boolean seen(KnownDocument document, String unitPath) {
        return unitPath.equals(document.unitPath()) || unitPath.startsWith(document.unitPath() + ".");
    }

    /**
     * The one document a citation certainly means, correctly written or not. Numbers restart each year and in each office: without the same
     * day, the same year and issuer, or a similar title, a number proves nothing.
     */
    public Optional<KnownDocument> meant(Cited cited, String unitPath) {
        return find(cited.number(), unitPath).stream()
                .filter(document -> surely(cited, document))
                .min(Comparator.comparing(
                        (KnownDocument document) -> !document.issuedOn().equals(cited.issuedOn())));
    }

    private static boolean surely(Cited cited, KnownDocument known) {
        boolean alike = Likeness.sameTitle(cited.title(), known.title());
        boolean issuer = cited.issuer() != null && Likeness.sameBody(cited.issuer(), known.issuer());
        boolean day = known.issuedOn().equals(cited.issuedOn());
        if (!known.symbol().equals(Symbol.of(cited.number()))) {
            return day && (issuer || alike);
        }
        boolean year = known.symbol().bearsYear()
                || cited.issuedOn() != null
                        && cited.issuedOn().getYear() == known.issuedOn().getYear();
        boolean central = known.symbol().central();
        return alike || day && (central || issuer || cited.issuer() == null) || year && (central || issuer);
    }
}
