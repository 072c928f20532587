package vn.loa.people.journal;

import java.util.function.BiConsumer;

/** What a noun has that was kept or signed and can be held against its hash; {@code loa verify} runs all there are. */
public interface Check {
    /** Looks at everything; its transaction takes as long as it needs. */
    void look(Findings findings);

    /**
     * What never changes again, as a name that no other has and its hash in hex; part of an {@link Anchor}, so that a change of both the
     * thing and its hash is found.
     */
    default void seals(BiConsumer<String, String> seal) {}
}
