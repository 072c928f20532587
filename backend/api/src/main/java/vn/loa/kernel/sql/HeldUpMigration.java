package vn.loa.kernel.sql;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jboss.logging.Logger;

/**
 * Says which transactions a migration that failed may have waited for. A migration waits for a lock for a few seconds
 * ({@code quarkus.flyway.init-sql}); then the start ends, having changed nothing, instead of hanging behind them.
 */
public class HeldUpMigration extends BaseCallback {
    private static final Logger LOG = Logger.getLogger(HeldUpMigration.class);
    private static final String OPEN = """
            select format('pid %s, %s, %s, since %s', pid, usename, coalesce(nullif(application_name, ''), '–'), cast(xact_start as timestamp(0)))
            from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and xact_start < now() - interval '2 seconds'
            order by xact_start limit 5
            """;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public void handle(Event event, Context context) {
        var migration = context.getMigrationInfo().getScript();
        try (var connection = context.getConfiguration().getDataSource().getConnection();
                var rows = connection.createStatement().executeQuery(OPEN)) {
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
