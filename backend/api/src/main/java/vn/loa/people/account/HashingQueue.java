package vn.loa.people.account;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/**
 * Work that takes a processor and much memory for itself: as many at once as there are processors, few waiting, none for long. Strangers
 * have only some of the places, so that those who are known get in while strangers storm the door.
 */
class HashingQueue {
    private final Semaphore room;
    private final Semaphore places;
    private final Semaphore strangersPlaces;
    private final Duration longestWait;

    /**
     * @param places for those at work and those who wait
     * @param strangersPlaces how many of them strangers may take
     */
    HashingQueue(int atOnce, int places, int strangersPlaces, Duration longestWait) {
        room = new Semaphore(atOnce, true);
        this.places = new Semaphore(places);
        this.strangersPlaces = new Semaphore(strangersPlaces);
        this.longestWait = longestWait;
    }

    /** @throws Problem 503 where all places are taken or the wait is over */
    <T> T take(boolean stranger, Supplier<T> work) {
        return stranger ? within(strangersPlaces, () -> take(false, work)) : within(places, () -> atWork(work));
    }

    private <T> T within(Semaphore places, Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private <T> T atWork(Supplier<T> work) {
        try {
            if (!room.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private static Problem busy() {
        return Fault.BUSY.problem().header("Retry-After", "2");
    }
}
