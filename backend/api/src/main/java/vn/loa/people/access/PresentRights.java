package vn.loa.people.access;

import java.util.Optional;
import java.util.UUID;

/** Finds what a person may now, outside any session; implemented by the accounts, a package above. */
public interface PresentRights {
    /** None once the account was suspended. */
    Optional<Principal.Person> of(UUID account);
}
