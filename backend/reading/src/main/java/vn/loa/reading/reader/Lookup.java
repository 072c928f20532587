package vn.loa.reading.reader;

import java.util.Optional;
import vn.loa.reading.term.Cited;

/** Where the reader looks up a cited document. */
@FunctionalInterface
public interface Lookup {
    /** An empty register. */
    Lookup NOTHING = cited -> Optional.empty();

    /**
     * The document that is meant beyond doubt. Numbers restart each year and in each office, so the whole citation is compared.
     *
     * @param cited with the number in its normal form: "17/NQ-CP"
     */
    Optional<KnownCitation> find(Cited cited);
}
