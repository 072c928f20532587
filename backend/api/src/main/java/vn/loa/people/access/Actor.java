package vn.loa.people.access;

import java.util.UUID;

/** Who did something; two actors of different kinds may share an id. */
public record Actor(ActorKind kind, UUID id, String name) {}
