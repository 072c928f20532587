package vn.loa.people.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Caller;
import vn.loa.people.access.Principal.Guest;
import vn.loa.people.access.Principal.Key;
import vn.loa.people.access.Principal.Nobody;
import vn.loa.people.access.Principal.Person;
import vn.loa.people.access.Role;

/** The submitter must not sign, unless the unit has nobody else: one account both leads and coordinates, and there is no other leader. */
@RequestScoped
public class SeparationOfDuty {
    private static final String OTHER_LEADERS = """
            select count(*) from account_role r join account a on a.id = r.account_id
            where r.unit_id = :unit and r.role = 'LEADER' and a.id <> :caller and a.suspended_at is null
            """;

    @Inject
    Caller caller;

    @Inject
    Sql sql;

    private final Map<UUID, Boolean> alone = new HashMap<>();

    /** Whether the caller may sign in {@code unit} what {@code submitter} submitted. Only a person signs. */
    public boolean allows(UUID submitter, UUID unit) {
        return switch (caller.principal()) {
            case Person person ->
                !person.id().equals(submitter) || alone.computeIfAbsent(unit, id -> alone(person, id));
            case Key key -> false;
            case Guest guest -> false;
            case Nobody nobody -> false;
        };
    }

    private boolean alone(Person person, UUID unit) {
        return person.holds(Role.LEADER, unit)
                && person.holds(Role.COORDINATOR, unit)
                && sql.of(OTHER_LEADERS)
                                .bind("unit", unit)
                                .bind("caller", person.id())
                                .one(Long.class)
                        == 0;
    }
}
