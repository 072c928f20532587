package vn.loa.kernel.sql;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Says which transactions a migration that failed may have waited for. A migration waits for a lock for a few seconds
 * ({@code quarkus.flyway.init-sql}); then the start ends, having changed nothing, instead of hanging behind them.
 */
public class HeldUpMigration extends BaseCallback {
    private static final Logger LOG = Logger.getLogger(HeldUpMigration.class);
    /** Other roles' transactions hide when they began. */
    private static final String HOLDERS = """
            select distinct format('pid %s, %s, %s, since %s', a.pid, a.usename, coalesce(nullif(a.application_name, ''), '–'),
                coalesce(cast(cast(a.xact_start as timestamp(0)) as text), '?'))
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.granted and l.locktype = 'relation' and a.datname = current_database() and l.relation >= 16384
                and l.pid not in (pg_backend_pid(), ?)
            """;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public void handle(Event event, Context context) {
        var migration = context.getMigrationInfo().getScript();
        try (var connection = context.getConfiguration().getDataSource().getConnection();
                var holders = connection.prepareStatement(HOLDERS)) {
            holders.setInt(1, context.getConnection().unwrap(PGConnection.class).getBackendPID());
            var rows = holders.executeQuery();
            while (rows.next()) {
                LOG.errorf(
                        "%s không chạy được; giao dịch này còn mở và có thể đang giữ khóa: %s / did not run; this transaction is open and may hold a lock: %2$s",
                        migration, rows.getString(1));
            }
        } catch (SQLException away) {
            LOG.error(
                    migration
                            + " không chạy được, cơ sở dữ liệu cũng không trả lời / did not run, nor does the database answer",
                    away);
        }
    }
}
