package vn.loa.work.register;

import java.util.ArrayList;
import java.util.List;
import vn.loa.reading.term.Cited;
import vn.loa.reading.text.Likeness;
import vn.loa.reading.text.Symbol;

/**
 * A difference between a citation as written and the known document; neither is corrected.
 *
 * @param written as cited; days in ISO form
 * @param known as in the register
 */
public record CitationDoubt(Code code, String written, String known) {
    public enum Code {
        NUMBER_DIFFERS,
        DATE_DIFFERS,
        ISSUER_DIFFERS
    }

    public static List<CitationDoubt> of(Cited cited, KnownDocument known) {
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
        if (cited.issuer() != null && !Likeness.sameBody(cited.issuer(), known.issuer())) {
            doubts.add(new CitationDoubt(Code.ISSUER_DIFFERS, cited.issuer(), known.issuer()));
        }
        return doubts;
    }
}
