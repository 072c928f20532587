package vn.loa.people.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Jurisdiction;
import vn.loa.people.access.KnownGuests;
import vn.loa.people.access.Principal.Guest;

/** Finds the party whose link is presented, anew at each request: what was revoked a moment ago opens nothing. */
@ApplicationScoped
class GuestHolders implements KnownGuests {
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private static final String LIVE = """
            select a.id, a.name, u.id as unit_id, cast(u.path as text) as path, g.used_at
            from guest_link g join assignee a on a.id = g.id join unit u on u.id = g.unit_id
            where g.secret_digest = :digest and g.revoked_at is null and g.expires_on >= :today and a.retired_at is null
                and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)""";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private record Live(UUID id, String name, UUID unitId, String path, Instant usedAt) {}

    @Override
    @Transactional
    public Optional<Guest> guest(String digest) {
        return sql.of(LIVE).bind("digest", digest).bind("today", BusinessClock.today(clock)).list(Live.class).stream()
                .findFirst()
                .map(row -> {
                    use(row);
                    var at = new Jurisdiction(row.unitId, row.path, List.of(row.path));
                    return new Guest(row.id, row.name, at, row.id);
                });
    }

    private void use(Live row) {
        var now = clock.instant();
        if (row.usedAt == null || row.usedAt.plus(EXACTNESS).isBefore(now)) {
            sql.of("update guest_link set used_at = :now where id = :id")
                    .bind("now", now)
                    .bind("id", row.id)
                    .update();
        }
    }
}
