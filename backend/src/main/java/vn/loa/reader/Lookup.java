package vn.loa.reader;

import java.util.Optional;

/** Where the reader asks what is known of a cited document. */
@FunctionalInterface
public interface Lookup {
    /** A register that knows nothing. */
    Lookup NOTHING = number -> Optional.empty();

    /** @param number the normal form: „17/NQ-CP” */
    Optional<KnownCitation> find(String number);
}
