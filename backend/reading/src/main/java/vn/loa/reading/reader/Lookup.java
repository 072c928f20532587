package vn.loa.reading.reader;

import java.util.Optional;
import vn.loa.reading.term.Cited;

/** Where the reader asks what is known of a cited document. */
@FunctionalInterface
public interface Lookup {
    /** A register that knows nothing. */
    Lookup NOTHING = cited -> Optional.empty();

    /**
     * The document surely meant. Numbers begin anew each year and in each office, so the whole citation is asked for.
     *
     * @param cited with the number in its normal form: "17/NQ-CP"
     */
    Optional<KnownCitation> find(Cited cited);
}
