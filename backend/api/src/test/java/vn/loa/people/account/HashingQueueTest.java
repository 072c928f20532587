package vn.loa.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/** Whoever is inside calls again, so that places are taken for certain. */
class HashingQueueTest {
    @Test
    void strangersAreTurnedAwayWhileThoseKnownStillFindAPlace() {
        var queue = new HashingQueue(8, 3, 2, Duration.ZERO);
        var told = queue.take(
                true,
                () -> queue.take(true, () -> {
                    refused(queue, true);
                    return queue.take(false, () -> {
                        refused(queue, false);
                        return "known";
                    });
                }));
        assertThat(told).isEqualTo("known");
        assertThat(queue.take(true, () -> queue.take(true, () -> "free again"))).isEqualTo("free again");
    }

    @Test
    void nobodyWaitsForEver() {
        var queue = new HashingQueue(1, 3, 3, Duration.ofMillis(1));
        queue.take(false, () -> {
            refused(queue, false);
            return null;
        });
        assertThat(queue.take(false, () -> "free again")).isEqualTo("free again");
    }

    @Test
    void whatFailsGivesItsPlaceBack() {
        var queue = new HashingQueue(1, 1, 1, Duration.ZERO);
        assertThatThrownBy(() -> queue.take(true, () -> {
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(queue.take(true, () -> "free again")).isEqualTo("free again");
    }

    @Test
    void noMoreWorkAtOnceThanIsAllowed() throws Exception {
        var queue = new HashingQueue(2, 32, 32, Duration.ofMinutes(1));
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Integer> hash = () -> queue.take(false, () -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            Thread.yield();
            return atOnce.decrementAndGet();
        });
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (var done :
                    pool.invokeAll(Stream.generate(() -> hash).limit(200).toList())) {
                done.get();
            }
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    private static void refused(HashingQueue queue, boolean stranger) {
        assertThatThrownBy(() -> queue.take(stranger, () -> "late")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(Fault.BUSY);
            assertThat(problem.headers()).containsKey("Retry-After");
        });
    }
}
