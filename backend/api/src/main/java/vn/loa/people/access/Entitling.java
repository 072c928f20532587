package vn.loa.people.access;

import java.util.UUID;

/** A row that decides what somebody may do; with {@link RightsChanged} as its listener, a change of it counts at once. */
public interface Entitling {
    /** The account; null where it may be many. */
    UUID holder();
}
