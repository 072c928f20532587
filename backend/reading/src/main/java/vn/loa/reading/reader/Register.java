package vn.loa.reading.reader;

import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.loa.reading.term.Cited;

/** Compares a citation with what the register knows of it. */
final class Register {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private Register() {}

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
            if (issuer != null && known.issuer() != null && !alike(issuer, known.issuer())) {
                doubts.add(Doubt.of(DoubtCode.CITATION_ISSUER_DIFFERS, issuer, known.issuer()));
            }
            if (!known.inForce()) {
                var by = known.replacedBy() == null ? null : " (" + known.replacedBy() + ")";
                doubts.add(Doubt.of(DoubtCode.CITATION_NO_LONGER_IN_FORCE, cited.number(), by));
            }
        });
    }

    /** Whether two ways to write a body may mean the same: scans and short forms are no difference. */
    private static boolean alike(String written, String known) {
        var one = plain(written);
        var other = plain(known);
        int most = Math.max(one.length(), other.length()) / 4;
        return one.contains(other) || other.contains(one) || Likeness.distance(one, other, most) <= most;
    }

    private static String plain(String body) {
        return Letters.fold(body)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan")
                .replaceAll("\\bbch\\b", "ban chap hanh")
                .replaceAll("\\btw\\b", "trung uong")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
