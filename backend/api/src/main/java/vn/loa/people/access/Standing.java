package vn.loa.people.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An account's rights at one moment. */
record Standing(UUID accountId, String name, List<Grant> grants, String[] subtreePaths, Set<UUID> assignees) {}
