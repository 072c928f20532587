package vn.loa.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Entries of a unit's journal written beside its chain: their place in the order of all is what matters. */
public record RawEntries(DataSource database, UUID unit) {
    /** Far beyond what a chain of the tests comes to. */
    private static final AtomicLong SEQUENCE = new AtomicLong(1_000_000);

    public Connection begin() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** The subject of a new entry. */
    public UUID write(Connection connection) throws SQLException {
        var subject = UUID.randomUUID();
        try (var insert = connection.prepareStatement("""
                insert into journal_entry (unit_id, sequence, at, actor_kind, actor, noun, subject, subject_title, fact, changes, previous_hash, hash)
                values (?, ?, now(), 'PERSON', 'Trần Thị Ngọc Hà', 'channel', ?, 'Đài', 'CHANNEL_CREATED', '[]', '', '')
                """)) {
            insert.setObject(1, unit);
            insert.setLong(2, SEQUENCE.incrementAndGet());
            insert.setObject(3, subject);
            insert.executeUpdate();
        }
        return subject;
    }

    /** Many write at once; {@code written} gets the subjects of what is committed. */
    public CompletableFuture<Void> many(int writers, int rounds, Collection<UUID> written) {
        return CompletableFuture.allOf(IntStream.range(0, writers)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int round = 0; round < rounds; round++) {
                        twoAtATime(round % 5 == 0, written);
                    }
                }))
                .toArray(CompletableFuture[]::new));
    }

    /** Two transactions at a time, which end in either order, the second perhaps in vain. */
    private void twoAtATime(boolean inVain, Collection<UUID> written) {
        try (var one = begin();
                var other = begin()) {
            var first = write(one);
            var second = write(other);
            boolean turned = ThreadLocalRandom.current().nextBoolean();
            (turned ? other : one).commit();
            written.add(turned ? second : first);
            if (inVain) {
                (turned ? one : other).rollback();
            } else {
                (turned ? one : other).commit();
                written.add(turned ? first : second);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
