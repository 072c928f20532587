package vn.loa.people.access;

import java.util.Optional;

/** Finds outside parties by their links; implemented by the links, a package above. */
public interface KnownGuests {
    /** The attribute of an identity that holds the digest of the secret in a link. */
    String PRESENTED = "loa.guest-link";

    /** The party of a live link; none once the link, the party or its unit ended. */
    Optional<Principal.Guest> guest(String digest);
}
