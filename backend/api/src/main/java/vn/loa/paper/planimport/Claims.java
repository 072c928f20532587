package vn.loa.paper.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.loa.kernel.sql.Sql;

/**
 * Which process reads a document. A claim lasts a minute and is prolonged while its process lives; afterwards another takes the document
 * over. The minutes are the database's: clocks of machines differ.
 */
@ApplicationScoped
@Transactional
class Claims {
    /** A document claimed so often and never finished ends the process that reads it. */
    private static final int MOST = 3;

    private static final String UNTIL = "clock_timestamp() + interval '1 minute'";

    private static final String NEXT = """
            update plan_import set claimed_by = :process, claimed_until = %s, claims = claims + 1
            where id = (
                select id from plan_import
                where state = 'READING' and (claimed_until is null or claimed_until < clock_timestamp())
                  and cast(id as text) <> all(string_to_array(:aside, ','))
                order by added_at, id for update skip locked limit 1)
            returning id, claims > :most as hopeless
            """.formatted(UNTIL);

    private static final String HELD = """
            select id from plan_import where id = :id and state = 'READING' and claimed_by = :process for update
            """;
    private static final String PROLONG = """
            update plan_import set claimed_until = %s where state = 'READING' and claimed_by = :process
            """.formatted(UNTIL);
    private static final String RELEASE = """
            update plan_import set claimed_by = null, claimed_until = null, claims = claims - 1
            where state = 'READING' and claimed_by = :process
            """;

    /** A document this process is to read. */
    record Claim(UUID id, boolean hopeless) {}

    @Inject
    Sql sql;

    private final UUID process = UUID.randomUUID();

    /** @param aside documents this process leaves to others */
    Optional<Claim> next(Collection<UUID> aside) {
        return sql.of(NEXT)
                .bind("process", process)
                .bind("most", MOST)
                .bind("aside", aside.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .first(Claim.class);
    }

    /** Whether it is still this process that reads it, and nobody else until the transaction ends. */
    boolean held(UUID id) {
        return sql.of(HELD)
                .bind("id", id)
                .bind("process", process)
                .first(UUID.class)
                .isPresent();
    }

    /** Leaves one document to be claimed again. */
    void release(UUID id) {
        sql.of(RELEASE + " and id = :id")
                .bind("process", process)
                .bind("id", id)
                .update();
    }

    void prolong() {
        sql.of(PROLONG).bind("process", process).update();
    }

    /** Lets another process read at once what this one will not finish. */
    void release() {
        sql.of(RELEASE).bind("process", process).update();
    }
}
