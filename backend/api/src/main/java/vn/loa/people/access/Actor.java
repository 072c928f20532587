package vn.loa.people.access;

import java.util.UUID;

/** Who did something; two actors of different kinds may share an id. */
public record Actor(ActorKind kind, UUID id, String name) {
    /** Nobody's act: what Loa does by the clock. */
    public static final Actor LOA = new Actor(ActorKind.LOA, null, "Loa");
}
