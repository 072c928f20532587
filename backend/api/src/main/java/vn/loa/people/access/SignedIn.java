package vn.loa.people.access;

import java.util.Optional;
import java.util.UUID;

/** Finds who is signed in; implemented by the accounts, a package above. */
public interface SignedIn {
    /** The person of a session; none once it ended or the account was suspended. */
    Optional<Principal.Person> person(UUID account, UUID session);
}
