package vn.loa.world;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** How tests wait for what happens in the background. */
public final class Patience {
    /** Ends what would hang; no test comes near it on any machine, so that none depends on the machine's speed. */
    public static final Duration LIMIT = Duration.ofMinutes(30);

    private Patience() {}

    public static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(LIMIT).until(condition);
    }
}
