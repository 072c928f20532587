package vn.loa.kernel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.loa.world.Database;

@QuarkusTest
class TakenElsewhereTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    TakenElsewhere jobs;

    @Test
    void ofSeveralAtOnceOneTakesAJob() throws Exception {
        var job = "job-" + UUID.randomUUID();
        assertThat(takers(job)).isEqualTo(1);
        assertThat(takers(job)).as("its turn is over").isZero();
        Database.execute("update job set taken_at = taken_at - interval '11 hours' where name = ?", job);
        assertThat(takers(job)).as("another process's turn of the same day").isZero();
        Database.execute("update job set taken_at = taken_at - interval '2 hours' where name = ?", job);
        assertThat(takers(job)).as("the next day's").isEqualTo(1);
    }

    private long takers(String job) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(n -> () -> jobs.take(job, DAY))
                    .toList();
            return threads.invokeAll(tries).stream()
                    .filter(TakenElsewhereTest::took)
                    .count();
        }
    }

    private static boolean took(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
