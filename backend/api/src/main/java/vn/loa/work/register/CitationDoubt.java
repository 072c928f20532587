package vn.loa.work.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.reading.term.Cited;

/**
 * Where a citation as written and the document as known part; neither is mended.
 *
 * @param written as cited; days in ISO form
 * @param known as the register has it; of a document no longer in force its last day
 */
public record CitationDoubt(Code code, String written, String known) {
    public enum Code {
        NUMBER_DIFFERS,
        DATE_DIFFERS,
        ISSUER_DIFFERS,
        NO_LONGER_IN_FORCE
    }

    /** @param on the day the citation was made, at which its document should be in force */
    public static List<CitationDoubt> of(Cited cited, KnownDocument known, LocalDate on) {
        var doubts = new ArrayList<CitationDoubt>();
        if (!Symbol.of(cited.number()).equals(known.symbol())) {
            doubts.add(new CitationDoubt(Code.NUMBER_DIFFERS, cited.number(), known.number()));
        }
        if (cited.issuedOn() != null && !cited.issuedOn().equals(known.issuedOn())) {
            doubts.add(new CitationDoubt(
                    Code.DATE_DIFFERS,
                    cited.issuedOn().toString(),
                    known.issuedOn().toString()));
        }
        if (cited.issuer() != null && !sameIssuer(cited.issuer(), known.issuer())) {
            doubts.add(new CitationDoubt(Code.ISSUER_DIFFERS, cited.issuer(), known.issuer()));
        }
        if (known.inForceTo() != null && on.isAfter(known.inForceTo())) {
            doubts.add(new CitationDoubt(
                    Code.NO_LONGER_IN_FORCE, on.toString(), known.inForceTo().toString()));
        }
        return doubts;
    }

    /** One name may say more than the other: “UBND tỉnh” and “Ủy ban nhân dân tỉnh Hà Tĩnh”. */
    static boolean sameIssuer(String one, String other) {
        var some = words(one);
        var more = words(other);
        return some.containsAll(more) || more.containsAll(some);
    }

    /** Do they share most of the shorter one's words? */
    static boolean alike(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        var some = words(one);
        var more = words(other);
        var shared = some.stream().filter(more::contains).count();
        int fewest = Math.min(some.size(), more.size());
        return fewest > 2 && shared >= 0.7 * fewest;
    }

    private static Set<String> words(String name) {
        var plain = Symbol.plain(name)
                .replaceAll("\\bUBND\\b", "UY BAN NHAN DAN")
                .replaceAll("\\bHDND\\b", "HOI DONG NHAN DAN")
                .replaceAll("\\bCCHC\\b", "CAI CACH HANH CHINH")
                .replaceAll("\\bTTHC\\b", "THU TUC HANH CHINH")
                .replaceAll("\\bTW\\b", "TRUNG UONG");
        return Arrays.stream(plain.split("[^A-Z0-9]+"))
                .filter(word -> !word.isEmpty() && !word.equals("DANG"))
                .collect(Collectors.toSet());
    }
}
