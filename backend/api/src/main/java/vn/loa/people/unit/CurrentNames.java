package vn.loa.people.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.Job;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.job.Turn;
import vn.loa.kernel.sql.Sql;

/** Gives each unit the name of the day, so that lists sort and search by it: a name may be entered before it begins. */
@ApplicationScoped
class CurrentNames implements Job {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Override
    public JobName name() {
        return JobName.BEGIN_UNIT_NAMES;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run(Turn turn) {
        turn.did(Deed.UNITS_RENAMED, begin());
    }

    /** @return how many have another name */
    int begin() {
        return sql.of("""
                update unit u set name = n.name, version = version + 1
                from (select distinct on (unit_id) unit_id, name from unit_name where valid_from <= :today
                      order by unit_id, valid_from desc) n
                where n.unit_id = u.id and n.name <> u.name
                """).bind("today", BusinessClock.today(clock)).update();
    }
}
