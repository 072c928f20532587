package vn.loa.people.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.people.access.Action;
import vn.loa.people.access.Jurisdiction;
import vn.loa.people.access.KnownKeys;
import vn.loa.people.access.PresentRights;
import vn.loa.people.access.Principal.Key;

/** Finds the key a program presents, anew at each request: what was revoked a moment ago is nobody's. */
@ApplicationScoped
class KeyHolders implements KnownKeys {
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private static final String LIVE = """
            select k.id, k.name, k.owner_id, cast(k.scopes as text) as scopes, u.id as unit_id, cast(u.path as text) as path,
                   cast(p.path as text) as predecessor, case when k.secret_digest = :digest then k.secret_used_at else k.previous_used_at end as used_at
            from api_key k join unit u on u.id = k.within_id
            left join unit_succession x on x.successor_id = u.id left join unit p on p.id = x.predecessor_id
            where (k.secret_digest = :digest or k.previous_digest = :digest) and k.revoked_at is null and k.expires_on >= :today
                and (k.in_address or not :inAddress)""";

    private static final String USED = """
            update api_key set secret_used_at = case when secret_digest = :digest then :now else secret_used_at end,
                previous_used_at = case when previous_digest = :digest then :now else previous_used_at end
            where id = :id""";

    @Inject
    Sql sql;

    @Inject
    PresentRights rights;

    @Inject
    Clock clock;

    private record Live(
            UUID id,
            String name,
            UUID ownerId,
            String scopes,
            UUID unitId,
            String path,
            String predecessor,
            Instant usedAt) {}

    @Override
    @Transactional
    public Optional<Key> key(String digest, boolean inAddress) {
        var rows = sql.of(LIVE)
                .bind("digest", digest)
                .bind("inAddress", inAddress)
                .bind("today", BusinessClock.today(clock))
                .list(Live.class);
        return rows.stream().findFirst().flatMap(row -> rights.of(row.ownerId).map(owner -> {
            use(row, digest);
            return new Key(row.id, row.name, at(row, rows), scopes(row.scopes), owner);
        }));
    }

    private static Jurisdiction at(Live row, List<Live> rows) {
        var subtree = new LinkedHashSet<>(List.of(row.path));
        rows.stream().map(Live::predecessor).filter(path -> path != null).forEach(subtree::add);
        return new Jurisdiction(row.unitId, row.path, List.copyOf(subtree));
    }

    /** A scope that a later release no longer has is none. */
    private static Set<Action> scopes(String json) {
        return Arrays.stream(Action.values())
                .filter(action -> json.contains("\"" + action.name() + "\""))
                .collect(Collectors.toSet());
    }

    private void use(Live row, String digest) {
        var now = clock.instant();
        if (row.usedAt == null || row.usedAt.plus(EXACTNESS).isBefore(now)) {
            sql.of(USED)
                    .bind("digest", digest)
                    .bind("now", now)
                    .bind("id", row.id)
                    .update();
        }
    }
}
