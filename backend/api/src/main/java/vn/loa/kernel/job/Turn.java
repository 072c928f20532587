package vn.loa.kernel.job;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.loa.kernel.sql.Outage;
import vn.loa.problem.Problem;

/** What one run does. Several threads may tell it. */
public final class Turn {
    private final Map<Deed, Long> did = new EnumMap<>(Deed.class);
    private Problem failure;

    public synchronized void did(Deed deed, long count) {
        if (count > 0) {
            did.merge(deed, count, Long::sum);
        }
    }

    /** A part of the work failed, or what was left of it; what was told before stays. Of several the last one is told. */
    public synchronized void failed(RuntimeException why) {
        failure = reason(why);
    }

    synchronized void brokenOff() {
        failure = JobProblem.JOB_BROKEN_OFF.problem();
    }

    synchronized Map<Deed, Long> did() {
        return new EnumMap<>(did);
    }

    synchronized Optional<Problem> failure() {
        return Optional.ofNullable(failure);
    }

    synchronized boolean idle() {
        return did.isEmpty() && failure == null;
    }

    private static Problem reason(RuntimeException why) {
        return why instanceof Problem told
                ? told
                : Outage.of(why)
                        .orElseGet(() ->
                                JobProblem.JOB_FAILED.problem(why.getClass().getSimpleName()));
    }
}
