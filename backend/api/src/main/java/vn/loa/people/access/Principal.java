package vn.loa.people.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.loa.problem.Fault;

/** The caller with its current rights. */
public sealed interface Principal {
    /** Somebody signed in. */
    record Person(UUID id, String name, UUID session, List<Grant> grants, Set<UUID> assignees) implements Principal {
        public Stream<Role> roles(UUID unit) {
            return grants.stream()
                    .filter(grant -> grant.at().unitId().equals(unit))
                    .map(Grant::role);
        }

        public boolean holds(Role role, UUID unit) {
            return roles(unit).anyMatch(role::equals);
        }
    }

    /**
     * A program. It may what its scopes say, where its owner may it now.
     *
     * @param at the part of the tree it is for
     * @param scopes the actions it was granted, out of all that {@link Policy} allows a key
     * @param owner who made it, with the rights of this moment
     */
    record Key(UUID id, String name, Jurisdiction at, Set<Action> scopes, Person owner) implements Principal {}

    /** An outside party with access to the tasks of one assignee of a unit. */
    record Guest(UUID id, String name, Jurisdiction at, UUID assignee) implements Principal {}

    /** A caller that is not signed in. */
    record Nobody() implements Principal {}

    /**
     * The actor for the journal and idempotency keys.
     *
     * @throws vn.loa.problem.Problem 401 for a caller that is not signed in
     */
    default Actor actor() {
        return switch (this) {
            case Person person -> new Actor(ActorKind.PERSON, person.id, person.name);
            case Key key -> new Actor(ActorKind.KEY, key.id, key.name);
            case Guest guest -> new Actor(ActorKind.GUEST, guest.id, guest.name);
            case Nobody nobody -> throw Fault.SIGN_IN_REQUIRED.problem();
        };
    }

    /** Own units' rows; disclosed ones of units below; published ones of units above. A guest: the unit's row and the own tasks. */
    default boolean sees(Scoped row) {
        return switch (this) {
            case Person person ->
                person.grants.stream().anyMatch(grant -> grant.at().sees(row));
            case Key key -> key.at.sees(row) && key.owner.sees(row);
            case Guest guest -> row.id().equals(guest.at.unitId()) || guest.at.holdsDuty(row, Set.of(guest.assignee));
            case Nobody nobody -> false;
        };
    }

    /** Whether the policy table allows {@code action} on {@code row}, in any state of the row. */
    default boolean may(Action action, Scoped row) {
        return switch (this) {
            case Person person ->
                person.grants.stream().anyMatch(grant -> Policy.reach(grant.role(), action)
                        .filter(reach -> within(reach, grant.at(), row, person.assignees))
                        .isPresent());
            case Key key ->
                key.scopes.contains(action)
                        && Policy.ofKeys(action)
                                .filter(reach -> within(reach, key.at, row, Set.of()))
                                .isPresent()
                        && key.owner.may(action, row);
            case Guest guest ->
                Policy.ofGuests(action)
                        .filter(reach -> within(reach, guest.at, row, Set.of(guest.assignee)))
                        .isPresent();
            case Nobody nobody -> false;
        };
    }

    /** Where lists may show what {@code action} reads. A guest can only list the own tasks. */
    default Stream<Jurisdiction> jurisdictions(Action action) {
        return switch (this) {
            case Person person ->
                person.grants.stream()
                        .filter(grant -> Policy.reach(grant.role(), action).isPresent())
                        .map(Grant::at);
            case Key key ->
                key.scopes.contains(action) && Policy.ofKeys(action).isPresent()
                        ? key.owner.jurisdictions(action).flatMap(held -> held.within(key.at))
                        : Stream.empty();
            case Guest guest -> Stream.empty();
            case Nobody nobody -> Stream.empty();
        };
    }

    /** Of {@link #jurisdictions} those whose own rows show, drafts too: a key for a unit below its owner's shows none. */
    default Stream<Jurisdiction> own(Action action) {
        return this instanceof Key key
                ? jurisdictions(action).filter(held -> held.path().equals(key.at.path()))
                : jurisdictions(action);
    }

    private boolean within(Reach reach, Jurisdiction at, Scoped row, Set<UUID> assignees) {
        return switch (reach) {
            case OWN -> at.holdsDuty(row, assignees);
            case UNIT -> at.owns(row);
            // Only the right at this unit counts: one held higher up adds nothing.
            case SUBTREE -> at.reaches(row) && sees(row);
            case BELOW -> at.standsAbove(row);
            case TOP -> at.isTop() && at.owns(row);
            case EVERYWHERE -> true;
        };
    }
}
