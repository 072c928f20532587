package vn.loa.people.unit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.sql.Sql;
import vn.loa.kernel.sql.TakenElsewhere;

/** Gives each unit the name of the day, so that lists sort and search by it: a name may be entered before it begins. */
@ApplicationScoped
class CurrentNames {
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "1h", identity = "begin names", skipExecutionIf = TakenElsewhere.class)
    @Transactional
    void begin() {
        sql.of("""
                update unit u set name = n.name, version = version + 1
                from (select distinct on (unit_id) unit_id, name from unit_name where valid_from <= :today
                      order by unit_id, valid_from desc) n
                where n.unit_id = u.id and n.name <> u.name
                """).bind("today", BusinessClock.today(clock)).update();
    }
}
