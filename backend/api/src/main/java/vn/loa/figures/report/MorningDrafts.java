package vn.loa.figures.report;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.loa.figures.regime.PeriodCode;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.job.Deed;
import vn.loa.kernel.job.Job;
import vn.loa.kernel.job.JobName;
import vn.loa.kernel.job.Turn;
import vn.loa.kernel.sql.Sql;
import vn.loa.problem.Problem;

/**
 * In the morning after a window has closed the draft of its report stands, with what the composer can tell. One process looks, every hour, so
 * that what no process did in time is made up for. A unit that deleted a draft lately is left alone.
 */
@ApplicationScoped
class MorningDrafts implements Job {
    /** How many days after a window closed its draft is still begun. */
    private static final int LATEST = 31;

    /** The latest plan in force of each unit that stands, for each window that has closed lately and has had no report. */
    private static final String DUE = """
            select distinct on (p.unit_id, w.code, p.year) p.id as plan, w.code, p.year
            from plan p join unit u on u.id = p.unit_id
            join reporting_regime r on r.unit_path @> p.unit_path and (r.unit_id = p.unit_id) = (r.reach = 'OWN')
            join regime_period w on w.regime_id = r.id
            where p.state = 'ISSUED' and (u.valid_to is null or u.valid_to >= :today)
                and make_date(p.year, w.to_month, w.to_day) between :earliest and :today - 1
                and not exists (select from report d where d.unit_id = p.unit_id and d.period = w.code and d.year = p.year)
                and not exists (select from journal_entry j where j.unit_id = p.unit_id and j.fact = 'REPORT_DELETED' and j.at >= :earliest)
            order by p.unit_id, w.code, p.year, p.id desc
            """;

    private record Due(UUID plan, PeriodCode code, int year) {}

    @Inject
    Sql sql;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    @Override
    public JobName name() {
        return JobName.DRAFT_REPORTS;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    public void run(Turn turn) {
        draft(BusinessClock.today(clock), turn);
    }

    /** Each in a transaction of its own: one that cannot be begun stops no other. */
    void draft(LocalDate today, Turn turn) {
        due(today).forEach(one -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> reports.draft(one.plan, one.code, one.year));
                turn.did(Deed.REPORTS_DRAFTED, 1);
            } catch (Problem begun) {
                Log.infof("the report %s %d of plan %s was begun meanwhile: %s", one.code, one.year, one.plan, begun);
            } catch (RuntimeException failure) {
                Log.errorf(failure, "the report %s %d of plan %s could not be begun", one.code, one.year, one.plan);
                turn.failed(failure);
            }
        });
    }

    private List<Due> due(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> sql.of(DUE)
                .bind("today", today)
                .bind("earliest", today.minusDays(LATEST))
                .list(Due.class));
    }
}
