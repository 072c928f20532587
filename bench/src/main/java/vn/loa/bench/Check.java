package vn.loa.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** That the rows are all there. */
final class Check {
    private final Connection connection;
    private final Scale scale;

    Check(Connection connection, Scale scale) {
        this.connection = connection;
        this.scale = scale;
    }

    /** How many rows each table has. */
    Map<String, Long> rows() throws SQLException {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : new String[] {"plan", "task", "occurrence", "activity", "evidence", "report", "journal_entry"}) {
            rows.put(table, count("select count(*) from " + table));
        }
        long plans = rows.get("plan");
        long communes = count("select count(distinct unit_id) from plan");
        expect("plan", plans, communes * scale.years);
        expect("task", rows.get("task"), plans * Scale.TASKS);
        expect("occurrence", rows.get("occurrence"), plans * Scale.SERIES * 12);
        expect("activity", rows.get("activity"), (plans - 1) * Scale.ACTIVITIES + Scale.CROWD);
        expect("task that says it is disclosed", count("select count(*) from task where disclosed"), plans * Scale.TASKS);
        return rows;
    }

    private static void expect(String what, long found, long wanted) {
        if (found != wanted || found == 0) {
            throw new IllegalStateException("%s: %d instead of %d".formatted(what, found, wanted));
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
