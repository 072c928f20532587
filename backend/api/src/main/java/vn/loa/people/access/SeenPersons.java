package vn.loa.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.loa.people.access.Principal.Person;

/**
 * Who was signed in a moment ago, with their rights. What this process changes counts at once ({@link RightsChanged}), what another one
 * changes after {@link #AGE}.
 */
@ApplicationScoped
class SeenPersons {
    private static final long AGE = Duration.ofSeconds(5).toNanos();
    private static final int KEPT = 20_000;

    /** @param at the machine's time: a test may stop the clock */
    private record Seen(UUID account, Optional<Person> person, long at) {
        boolean fresh() {
            return System.nanoTime() - at < AGE;
        }
    }

    private final Map<UUID, Seen> bySession = new ConcurrentHashMap<>();
    /** Rises with every change: what was read before one is not kept after it. */
    private final AtomicLong changes = new AtomicLong();

    @Inject
    SignedIn signedIn;

    Optional<Person> person(UUID account, UUID session) {
        var seen = bySession.get(session);
        if (seen != null && seen.fresh() && seen.account.equals(account)) {
            return seen.person;
        }
        long before = changes.get();
        long at = System.nanoTime();
        var person = signedIn.person(account, session);
        keep(session, new Seen(account, person, at), before);
        return person;
    }

    private synchronized void keep(UUID session, Seen seen, long before) {
        if (bySession.size() >= KEPT) {
            bySession.clear();
        }
        if (changes.get() == before) {
            bySession.put(session, seen);
        }
    }

    /** @param account null for everybody */
    synchronized void forget(UUID account) {
        changes.incrementAndGet();
        bySession.values().removeIf(seen -> account == null || seen.account.equals(account));
    }
}
