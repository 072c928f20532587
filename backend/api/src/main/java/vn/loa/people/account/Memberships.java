package vn.loa.people.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the assignees of accounts; implemented by the assignees, a package above. */
public interface Memberships {
    /** An assignee, as far as an account needs to know. */
    record Party(UUID id, String name, UUID unitId) {}

    /** Those of {@code ids} that exist, in one statement. */
    List<Party> parties(Collection<UUID> ids);
}
