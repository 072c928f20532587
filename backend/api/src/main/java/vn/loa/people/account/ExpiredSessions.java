package vn.loa.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.Job;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.job.Turn;
import vn.loa.kernel.sql.Sql;

/** Deletes old sessions, old failures and devices long not seen; the journal keeps what people did. */
@ApplicationScoped
class ExpiredSessions implements Job {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration FAILURES_KEPT = Duration.ofDays(1);
    private static final Duration DEVICES_KEPT = Duration.ofDays(400);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public JobName name() {
        return JobName.FORGET_SESSIONS;
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run(Turn turn) {
        int sessions = forget("delete from device_session where least(ended_at, expires_at) < :before", KEPT);
        int signIns = forget("delete from sign_in_attempt where failed_at < :before", FAILURES_KEPT);
        int devices = forget("delete from known_device where seen_at < :before", DEVICES_KEPT);
        turn.did(Deed.SESSIONS_FORGOTTEN, sessions);
        turn.did(Deed.SIGN_INS_FORGOTTEN, signIns);
        turn.did(Deed.DEVICES_FORGOTTEN, devices);
    }

    private int forget(String statement, Duration kept) {
        return sql.of(statement).bind("before", clock.instant().minus(kept)).update();
    }
}
