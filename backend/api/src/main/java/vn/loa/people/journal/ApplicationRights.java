package vn.loa.people.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * What the application's role may do, given anew after each migration where it is not the owner itself: work with every table, but of the
 * journal only read it and add to it. Only the owner can rewrite, empty or drop it, or take its triggers away.
 */
public class ApplicationRights extends BaseCallback {
    private static final List<String> RIGHTS = List.of(
            "grant usage on schema %1$s to %2$s",
            "grant select, insert, update, delete on all tables in schema %1$s to %2$s",
            "grant usage on all sequences in schema %1$s to %2$s",
            "revoke update, delete on %1$s.journal_entry from %2$s",
            "revoke delete on %1$s.journal_head from %2$s",
            "revoke insert, update, delete on %1$s.flyway_schema_history from %2$s");

    /** Statistics after the units were loaded; older servers leave it to their autovacuum. */
    private static final String STATISTICS =
            "grant maintain on %1$s.unit, %1$s.unit_name, %1$s.unit_succession to %2$s";

    private static final int MAINTAIN_SINCE = 17;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        var application = ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
        try {
            give(context.getConnection(), application);
        } catch (SQLException refused) {
            throw new IllegalStateException("the role " + application + " could not be given its rights", refused);
        }
    }

    private static void give(Connection connection, String application) throws SQLException {
        var metadata = connection.getMetaData();
        if (application.equals(metadata.getUserName())) {
            return;
        }
        var rights = new ArrayList<>(RIGHTS);
        if (metadata.getDatabaseMajorVersion() >= MAINTAIN_SINCE) {
            rights.add(STATISTICS);
        }
        try (var statement = connection.createStatement()) {
            for (var right : rights) {
                statement.execute(right.formatted(quoted(connection.getSchema()), quoted(application)));
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
