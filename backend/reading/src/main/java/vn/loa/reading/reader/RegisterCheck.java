package vn.loa.reading.reader;

import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.loa.reading.term.Cited;
import vn.loa.reading.text.Likeness;

/** Compares a citation with the register's entry. */
final class RegisterCheck {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private RegisterCheck() {}

    static void check(Lookup register, Cited cited, List<Doubt> doubts) {
        if (cited.number() == null) {
            return;
        }
        var date = cited.issuedOn();
        var issuer = cited.issuer();
        register.find(cited).ifPresent(known -> {
            if (date != null && known.date() != null && !known.date().equals(date)) {
                doubts.add(Doubt.of(
                        DoubtCode.CITATION_DATE_DIFFERS,
                        date.format(DAY),
                        known.date().format(DAY)));
            }
            if (issuer != null && known.issuer() != null && !Likeness.sameBody(issuer, known.issuer())) {
                doubts.add(Doubt.of(DoubtCode.CITATION_ISSUER_DIFFERS, issuer, known.issuer()));
            }
            if (!known.inForce()) {
                var by = known.replacedBy() == null ? null : " (" + known.replacedBy() + ")";
                doubts.add(Doubt.of(DoubtCode.CITATION_NO_LONGER_IN_FORCE, cited.number(), by));
            }
        });
    }
}
