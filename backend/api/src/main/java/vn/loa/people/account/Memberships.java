package vn.loa.people.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Knows the assignees accounts belong to; answered by the assignees, which stand above. */
public interface Memberships {
    /** An assignee, as far as an account needs to know. */
    record Party(UUID id, String name, UUID unitId) {}

    /** Those of {@code ids} that there are, in one statement. */
    List<Party> parties(Collection<UUID> ids);
}
