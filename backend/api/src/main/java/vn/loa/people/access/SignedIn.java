package vn.loa.people.access;

import java.util.Optional;
import java.util.UUID;

/** Knows who is signed in; answered by the accounts, which stand above. */
public interface SignedIn {
    /** The person of a session; none once it ended or the account was suspended. */
    Optional<Principal.Person> person(UUID account, UUID session);
}
