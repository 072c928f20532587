package vn.loa.people.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.world.Database;
import vn.loa.world.Patience;
import vn.loa.world.RawEntries;
import vn.loa.world.World;

/** Every fact is heard, by every listener, once in effect and in one order, whatever goes wrong meanwhile. */
@QuarkusTest
class ListenersTest {
    /** Keeps what it heard in the database, where no fact may stand twice, and then does what the test wants. */
    private final class Recorder implements JournalListener {
        private final String name = "test-" + UUID.randomUUID();
        private final Consumer<List<Entry>> then;

        Recorder(Consumer<List<Entry>> then) {
            this.then = then;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void hear(List<Entry> facts) {
            facts.forEach(fact -> em.createNativeQuery(
                            "insert into probe.heard (listener, subject) values (:listener, :subject)")
                    .setParameter("listener", name)
                    .setParameter("subject", fact.subject())
                    .executeUpdate());
            then.accept(facts);
        }

        List<UUID> heard() {
            return Database.rows("select subject from probe.heard where listener = ? order by place", name).stream()
                    .map(UUID::fromString)
                    .toList();
        }

        void hearAll() {
            while (hearing.hear(this)) {
                // There may be more.
            }
        }

        /** As if its pause were over. */
        void awaken() {
            Database.execute("update journal_listener set retry_at = null where name = ?", name);
        }
    }

    @Inject
    Hearing hearing;

    @Inject
    Listeners listeners;

    @Inject
    EntityManager em;

    @Inject
    DataSource database;

    private World world;
    private RawEntries entries;
    private List<JournalListener> standing;

    @BeforeEach
    void tell() {
        Database.execute("create schema if not exists probe");
        Database.execute(
                "create table if not exists probe.heard (place bigint generated always as identity, listener text, subject uuid, unique (listener, subject))");
        Database.execute("grant usage on schema probe to public");
        Database.execute("grant all on probe.heard to public");
        world = World.tell();
        entries = new RawEntries(database, world.neighbour);
        standing = ClientProxy.unwrap(listeners).listeners;
    }

    @AfterEach
    void leave() {
        ClientProxy.unwrap(listeners).listeners = standing;
        Database.execute("delete from journal_listener where name like 'test-%'");
    }

    @Test
    void whatIsDoneIsHeardSoonAfter() {
        var recorder = recorder();
        ClientProxy.unwrap(listeners).listeners = List.of(recorder);
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        Patience.until(() -> recorder.heard().contains(channel));
    }

    @Test
    void aNewListenerHearsWhatIsToComeOrAlsoThePast() {
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        var fresh = recorder();
        fresh.hearAll();
        assertThat(fresh.heard()).isEmpty();
        var past = new HashSet<UUID>();
        var historian = new JournalListener() {
            @Override
            public String name() {
                return "test-historian";
            }

            @Override
            public void hear(List<Entry> facts) {
                facts.forEach(fact -> past.add(fact.subject()));
            }

            @Override
            public boolean hearsThePast() {
                return true;
            }
        };
        hearing.register(historian);
        while (hearing.hear(historian)) {
            // There may be more.
        }
        assertThat(past).contains(channel);
    }

    @Test
    void aLaterCommitNeverFallsBehindWhatWasHeard() throws SQLException {
        var recorder = recorder();
        UUID early;
        UUID late;
        try (var slow = entries.begin();
                var quick = entries.begin()) {
            early = entries.write(slow);
            late = entries.write(quick);
            quick.commit();
            recorder.hearAll();
            assertThat(recorder.heard())
                    .as("nothing while an earlier one may still come")
                    .isEmpty();
            slow.commit();
        }
        recorder.hearAll();
        assertThat(recorder.heard()).containsExactly(early, late);
    }

    @Test
    void noneIsSkippedOrHeardTwiceWhileManyWrite() throws Exception {
        var recorder = recorder();
        var written = new ConcurrentLinkedQueue<UUID>();
        var all = entries.many(4, 25, written);
        while (!all.isDone()) {
            recorder.hearAll();
        }
        all.join();
        recorder.hearAll();
        assertThat(failures(recorder)).isZero();
        assertThat(recorder.heard()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void whatFailsAfterItsEffectLeavesNoneAndIsHeardAgain() {
        var crashes = new ArrayList<>(List.of("power cut"));
        var recorder = recorder(facts -> {
            if (!crashes.isEmpty()) {
                throw new IllegalStateException(crashes.removeLast());
            }
        });
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        recorder.hearAll();
        assertThat(recorder.heard()).isEmpty();
        assertThat(failures(recorder)).isOne();
        recorder.hearAll();
        assertThat(recorder.heard()).as("it pauses before it tries again").isEmpty();
        recorder.awaken();
        recorder.hearAll();
        assertThat(recorder.heard()).containsExactly(channel);
        assertThat(failures(recorder)).isZero();
    }

    @Test
    void ofTwoThatRunAtOnceOneHears() throws Exception {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var recorder = recorder(facts -> {
            entered.countDown();
            try {
                leave.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        var first = CompletableFuture.supplyAsync(() -> hearing.hear(recorder));
        entered.await();
        assertThat(hearing.hear(recorder)).as("the second does not wait").isFalse();
        leave.countDown();
        assertThat(first.get()).isTrue();
        assertThat(recorder.heard()).containsExactly(channel);
    }

    @Test
    void whatCannotBeHeardStopsNeitherWhatWasBeforeNorOthers() {
        var poison = new ArrayList<UUID>();
        var recorder = recorder(facts -> {
            if (facts.stream().anyMatch(fact -> poison.contains(fact.subject()))) {
                throw new IllegalStateException("cannot hear this");
            }
        });
        var other = recorder();
        var before = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        poison.add(world.channel("LOUDSPEAKER", "Đài thôn", "lượt phát"));
        var after = world.channel("LOUDSPEAKER", "Đài xóm", "lượt phát");
        for (int i = 0; i < 3; i++) {
            recorder.hearAll();
            recorder.awaken();
        }
        other.hearAll();
        assertThat(recorder.heard()).containsExactly(before);
        assertThat(failures(recorder)).isPositive();
        assertThat(Database.text("select failure from journal_listener where name = ?", recorder.name()))
                .contains("cannot hear this");
        assertThat(other.heard()).containsExactly(before, poison.getFirst(), after);
        var cured = poison.removeLast();
        recorder.awaken();
        recorder.hearAll();
        assertThat(recorder.heard()).containsExactly(before, cured, after);
    }

    @Test
    void afterARestoreIntoAnotherClusterNewFactsComeAfterTheOldOnes() throws SQLException {
        var recorder = recorder();
        long offset = Long.parseLong(Database.text("select xact_offset from journal_epoch"));
        UUID restored;
        try (var connection = entries.begin()) {
            // Written by a cluster that had come further.
            connection.createStatement().execute("update journal_epoch set xact_offset = xact_offset + 1000");
            restored = entries.write(connection);
            connection.createStatement().execute("update journal_epoch set xact_offset = " + offset);
            connection.commit();
        }
        recorder.hearAll();
        assertThat(recorder.heard()).isEmpty();
        hearing.raiseNumbers();
        var channel = world.channel("LOUDSPEAKER", "Đài truyền thanh xã", "lượt phát");
        recorder.hearAll();
        assertThat(recorder.heard()).containsExactly(restored, channel);
    }

    private Recorder recorder() {
        return recorder(facts -> {});
    }

    private Recorder recorder(Consumer<List<Entry>> then) {
        var recorder = new Recorder(then);
        hearing.register(recorder);
        return recorder;
    }

    private int failures(Recorder recorder) {
        return Integer.parseInt(Database.text("select failures from journal_listener where name = ?", recorder.name()));
    }
}
