package vn.loa.people.access;

import java.util.Optional;

/** Finds the keys of programs; implemented by the API keys, a package above. */
public interface KnownKeys {
    /** The attribute of an identity that holds a {@link Presented}. */
    String PRESENTED = "loa.api-key";

    /**
     * What a program sent.
     *
     * @param digest the SHA-256 of the secret, hex
     * @param inAddress whether it stood in the address, where not every key may
     */
    record Presented(String digest, boolean inAddress) {}

    /** The key of a live secret, with its owner's rights as they are now; none once either ended. */
    Optional<Principal.Key> key(String digest, boolean inAddress);
}
