package vn.loa.exchange.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.Job;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.job.Turn;

/** Deletes what the log of deliveries keeps no longer. */
@ApplicationScoped
class OldDeliveries implements Job {
    @Inject
    Sending sending;

    @Inject
    Clock clock;

    @Override
    public JobName name() {
        return JobName.FORGET_DELIVERIES;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Turn turn) {
        turn.did(Deed.DELIVERIES_FORGOTTEN, sending.forget(BusinessClock.now(clock)));
    }
}
