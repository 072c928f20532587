package vn.loa.people.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.sql.Sql;

/**
 * Nobody signs what only they submitted, unless the unit has nobody else: one account that both leads and coordinates, and no
 * other leader.
 */
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

    /** Whether the caller may sign in {@code unit} what {@code submitter} submitted. */
    public boolean allows(UUID submitter, UUID unit) {
        return !caller.accountId().equals(submitter) || alone.computeIfAbsent(unit, this::alone);
    }

    private boolean alone(UUID unit) {
        return holds(Role.LEADER, unit)
                && holds(Role.COORDINATOR, unit)
                && sql.of(OTHER_LEADERS)
                                .bind("unit", unit)
                                .bind("caller", caller.accountId())
                                .one(Long.class)
                        == 0;
    }

    private boolean holds(Role role, UUID unit) {
        return caller.grants().stream()
                .anyMatch(grant -> grant.role() == role && grant.unitId().equals(unit));
    }
}
