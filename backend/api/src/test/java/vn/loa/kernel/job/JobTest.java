package vn.loa.kernel.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loa.problem.Fault;
import vn.loa.world.Actor;
import vn.loa.world.Database;
import vn.loa.world.World;

/** What runs by the clock runs once, is caught up with, and is seen by whoever runs the server. */
@QuarkusTest
class JobTest {
    private static final JobName NAME = JobName.BEGIN_UNIT_NAMES;

    @Inject
    JobClock clock;

    @Inject
    Turns turns;

    @All
    @Inject
    List<Job> jobs;

    /** A job that does what a test says. */
    private record Told(Consumer<Turn> work) implements Job {
        @Override
        public JobName name() {
            return NAME;
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run(Turn turn) {
            work.accept(turn);
        }
    }

    @BeforeEach
    void nothingHasRun() {
        Database.execute("delete from job_run");
        Database.execute("delete from job");
        turns.register(NAME);
        due();
    }

    private static void due() {
        Database.execute("update job set due_at = now() - interval '3 days' where name = ?", NAME.name());
    }

    private static ValidatableResponse job() {
        return World.administrator().get("/jobs").statusCode(200).rootPath("items.find { it.name == '" + NAME + "' }");
    }

    private static ValidatableResponse runs(String query) {
        return World.administrator().get("/jobs/runs?job=" + NAME + query).statusCode(200);
    }

    @Test
    void nobodyStrangersAndAdministratorsOfACommuneDoNotSeeWhatTheServerDoes() {
        var world = World.tell();
        for (var path : List.of("/jobs", "/jobs/runs")) {
            Actor.NOBODY.get(path).statusCode(401);
            world.cast.la().get(path).statusCode(404);
            world.cast.quan().get(path).statusCode(404);
            var top = World.tell().account("vn", "Người Ở Trung Ương", "OBSERVER", top(), List.of());
            top.get(path).statusCode(403);
            World.administrator().get(path).statusCode(200);
        }
        World.administrator().get("/jobs/runs?job=NONE").statusCode(400).body("errors[0].pointer", equalTo("?job"));
        World.administrator().get("/jobs/runs?failed=perhaps").statusCode(400);
    }

    private static UUID top() {
        return UUID.fromString(Database.text("select id from unit where parent_id is null"));
    }

    @Test
    void whoeverRunsTheServerIsToldSoByTheirRights() {
        World.administrator()
                .get("/me")
                .body("units.find { it.unit.id == '" + top() + "' }.can.contains('JOB_READ')", equalTo(true));
        World.tell().cast.quan().get("/me").body("units[0].can.contains('JOB_READ')", equalTo(false));
    }

    @Test
    void everyJobHasItsNameAndItsFirstTurnSoon() {
        clock.register();
        var known = Database.rows("select name from job");
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        jobs.stream().map(job -> job.name().name()).toList());
        assertThat(JobName.values()).as("webhooks are sent by every process").hasSize(known.size() + 1);
    }

    @Test
    void ofSeveralProcessesOneTakesATurnThatAStopHasPutOff() throws Exception {
        assertThat(takers()).isEqualTo(1);
        assertThat(takers()).as("its turn is over").isZero();
        due();
        assertThat(takers()).as("the next one").isEqualTo(1);
    }

    /** Of four processes at once. */
    private long takers() throws InterruptedException {
        var taken = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(n -> () -> {
                        turns.take(NAME, Duration.ofDays(1)).ifPresent(at -> taken.incrementAndGet());
                        return null;
                    })
                    .toList());
        }
        return taken.get();
    }

    @Test
    void aRunThatFindsNothingToDoIsSeenAndLeavesNoRow() {
        job().body("startedAt", nullValue()).body("everySeconds", equalTo(3600));
        clock.turn(new Told(turn -> turn.did(Deed.UNITS_RENAMED, 0)));
        assertThat(job().body("lastRun", nullValue())
                        .extract()
                        .<String>path("items.find { it.name == '" + NAME + "' }.endedAt"))
                .isNotNull();
        runs("").body("items", empty());
        clock.turn(new Told(turn -> turn.did(Deed.UNITS_RENAMED, 1)));
        runs("").body("items", empty());
    }

    @Test
    void whatARunDidIsCounted() {
        clock.turn(new Told(turn -> {
            turn.did(Deed.UNITS_RENAMED, 2);
            turn.did(Deed.UNITS_RENAMED, 1);
        }));
        runs("").body("items.did", equalTo(List.of(List.of(Map.of("deed", "UNITS_RENAMED", "count", 3)))))
                .body("items[0].failure", nullValue());
        job().body("lastRun.did[0].count", equalTo(3)).body("failures", equalTo(0));
    }

    @Test
    void aFailureIsToldInPlainWordsAndTheNextTurnGoesOn() {
        clock.turn(new Told(turn -> {
            turn.did(Deed.UNITS_RENAMED, 2);
            throw new IllegalStateException("mật khẩu của chị Hà");
        }));
        runs("&failed=true")
                .body("items[0].failure", startsWith("Dừng vì lỗi ngoài dự tính (IllegalStateException)"))
                .body("items[0].failureCode", equalTo("JOB_FAILED"))
                .body("items[0].did[0].count", equalTo(2));
        job().body("failures", equalTo(1));
        due();
        clock.turn(new Told(turn -> {
            turn.did(Deed.UNITS_RENAMED, 1);
            turn.failed(Fault.BUSY.problem());
        }));
        given().header("Authorization", "Bearer " + World.administrator().token())
                .header("Accept-Language", "en")
                .get(Actor.API + "/jobs/runs?failed=true")
                .then()
                .body("items[0].failure", startsWith("The server is busy"))
                .body("items[0].did[0].count", equalTo(1));
        due();
        clock.turn(new Told(turn -> turn.did(Deed.UNITS_RENAMED, 1)));
        runs("&failed=false").body("items.size()", equalTo(1));
        runs("").body("items.size()", equalTo(3)).body("items[0].failure", nullValue());
    }

    @Test
    void aRunWhoseProcessDiedIsToldByTheNextAndByItselfWhereItLived() {
        var started = turns.take(NAME, Duration.ofHours(1)).orElseThrow();
        due();
        clock.turn(new Told(turn -> turn.did(Deed.UNITS_RENAMED, 1)));
        runs("&failed=true")
                .body("items[0].failureCode", equalTo("JOB_BROKEN_OFF"))
                .body("items[0].endedAt", nullValue());
        var late = new Turn();
        late.did(Deed.UNITS_RENAMED, 5);
        turns.end(NAME, started, late, false);
        runs("&failed=true").body("items", empty());
        runs("").body("items.did.count", equalTo(List.of(List.of(1), List.of(5))));
    }

    @Test
    void whatRunsAllTheTimeLeavesARowOnlyWhereThereWasSomethingToDo() {
        for (int i = 0; i < 5; i++) {
            turns.round(JobName.SEND_WEBHOOKS, turn -> {});
        }
        assertThat(Database.rows("select job from job_run")).isEmpty();
        turns.round(JobName.SEND_WEBHOOKS, turn -> turn.did(Deed.DELIVERIES_SENT, 4));
        turns.round(JobName.SEND_WEBHOOKS, turn -> {
            throw new IllegalStateException();
        });
        World.administrator()
                .get("/jobs/runs?job=SEND_WEBHOOKS")
                .body("items.failureCode", equalTo(Arrays.asList("JOB_FAILED", null)))
                .body("items[1].did[0].count", equalTo(4));
        World.administrator()
                .get("/jobs")
                .body("items.find { it.name == 'SEND_WEBHOOKS' }.nextAt", nullValue())
                .body("items.find { it.name == 'SEND_WEBHOOKS' }.everySeconds", nullValue())
                .body("items.find { it.name == 'SEND_WEBHOOKS' }.failures", equalTo(1));
    }

    @Test
    void theLastRunsOfAJobAreKeptThoseThatFailedApart() {
        Database.execute("""
                insert into job_run (job, started_at, did, failure_code, failure_vi, failure_en)
                select ?, now() - n * interval '1 hour', '{}', case when n > 300 then 'BUSY' end, 'Bận', 'Busy'
                from generate_series(1, 320) n
                """, NAME.name());
        Database.execute(
                "insert into job_run (job, started_at, did) values (?, now() - interval '91 days', '{}')", NAME.name());
        clock.turn(new Told(turn -> turn.did(Deed.UNITS_RENAMED, 1)));
        runs("&failed=false&limit=1&count=true").body("total", equalTo(Turns.KEPT));
        runs("&failed=true&limit=1&count=true").body("total", equalTo(20));
    }
}
