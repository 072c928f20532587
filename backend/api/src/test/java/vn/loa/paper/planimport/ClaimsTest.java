package vn.loa.paper.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.kernel.file.FileStore;
import vn.loa.kernel.sql.Sql;
import vn.loa.world.Database;
import vn.loa.world.Patience;
import vn.loa.world.World;

/** Documents in the state in which another process would have left them. */
@QuarkusTest
class ClaimsTest {
    private static final String ANOTHERS =
            "claimed_by = gen_random_uuid(), claimed_until = clock_timestamp() + interval '1 hour'";

    private World world;

    @Inject
    Sql sql;

    @Inject
    Readings readings;

    @Inject
    FileStore store;

    @BeforeEach
    void tell() {
        world = World.tell();
    }

    @Test
    void whatAnotherProcessReadsIsLeftToIt() {
        var anothers = unread(ANOTHERS);
        var next = unread("claimed_by = null, claimed_until = null");
        readings.resume(null);
        Patience.until(() -> state(next).equals("READY"));
        assertThat(state(anothers)).isEqualTo("READING");
    }

    @Test
    void whatADeadProcessHadClaimedIsTakenOver() {
        var id = unread("claimed_by = gen_random_uuid(), claimed_until = clock_timestamp() - interval '1 second'");
        readings.wake();
        Patience.until(() -> state(id).equals("READY"));
    }

    @Test
    void aDocumentThatEndsEveryProcessIsRefused() {
        var id = unread("claimed_by = gen_random_uuid(), claimed_until = clock_timestamp(), claims = 3");
        readings.wake();
        Patience.until(() -> state(id).equals("REFUSED"));
        world.cast.ha().get("/plan-imports/" + id).body("problem.code", equalTo("READING_FAILED"));
    }

    @Test
    void oneProcessClaimsIt() {
        var id = unread(ANOTHERS);
        var first = process();
        var second = process();
        QuarkusTransaction.requiringNew().run(() -> {
            sql.of("update plan_import set claimed_until = clock_timestamp() where id = :id")
                    .bind("id", id)
                    .update();
            assertThat(first.next(List.of(id))).as("left to others").isEmpty();
            assertThat(first.next(List.of())).hasValue(new Claims.Claim(id, false));
            assertThat(second.next(List.of())).as("claimed already").isEmpty();
            assertThat(first.held(id)).isTrue();
            assertThat(second.held(id)).isFalse();
            second.release();
            assertThat(second.next(List.of()))
                    .as("another's claim is not released")
                    .isEmpty();
            first.release();
            assertThat(second.next(List.of())).isPresent();
            assertThat(first.held(id)).isFalse();
        });
    }

    @Test
    void aDocumentWhoseFileIsElsewhereWaitsForIt() throws IOException {
        var id = PlanImportInWorld.read(world, PlanImportInWorld.PLAN + UUID.randomUUID());
        var file = store.find(Database.text("select sha256 from plan_import where id = ?", id));
        var content = Files.readAllBytes(file);
        Files.delete(file);
        again(id, "claimed_by = null, claimed_until = null");
        readings.wake();
        Patience.until(() -> ClientProxy.unwrap(readings).aside.contains(id));
        assertThat(state(id)).isEqualTo("READING");
        Files.write(file, content);
        readings.tryAgain();
        readings.wake();
        Patience.until(() -> state(id).equals("READY"));
    }

    private Claims process() {
        var claims = new Claims();
        claims.sql = sql;
        return claims;
    }

    private UUID unread(String claim) {
        var id = PlanImportInWorld.read(world);
        again(id, claim);
        return id;
    }

    private static void again(UUID id, String claim) {
        Database.execute(
                "update plan_import set state = 'READING', phase = 'WAITING', source = null, proposal = null, " + claim
                        + " where id = ?",
                id);
    }

    private static String state(UUID id) {
        return Database.text("select state from plan_import where id = ?", id);
    }
}
