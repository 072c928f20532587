package vn.loa.bench;

import static vn.loa.bench.Scale.*;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills a migrated database that holds the shipped units and one account, whose password all accounts get. */
final class Generator {
    /** A commune with work: {@code n} counts from 0. */
    record Commune(int n, UUID id, String path) {}

    /** One commune's plan of one year: {@code n} counts from 0 over all; the last one is crowded. */
    record Plan(int n, Commune commune, int year, boolean current, boolean crowded) {
        int activities() {
            return crowded ? Scale.CROWD : Scale.ACTIVITIES;
        }

        /** The number of its i-th activity among all. */
        long activity(int i) {
            return i < Scale.ACTIVITIES ? (long) n * Scale.ACTIVITIES + i : BEYOND + i;
        }

        String state() {
            return current ? "ISSUED" : "CLOSED";
        }

        String issuedOn() {
            return year + "-01-15";
        }
    }

    /** Plans of one transaction. */
    private static final int CHUNK = 200;
    /** No plan's usual activities have numbers as high. */
    private static final long BEYOND = 1L << 40;

    private final Connection connection;
    private final Scale scale;
    private final int thisYear = LocalDate.now().getYear();

    Generator(Connection connection, Scale scale) {
        this.connection = connection;
        this.scale = scale;
    }

    /** @return the communes it gave work */
    List<Commune> fill() throws SQLException, IOException {
        connection.setAutoCommit(false);
        var communes = communes();
        people(communes);
        connection.commit();
        var plans = new ArrayList<Plan>();
        for (var commune : communes) {
            for (int year = 0; year < scale.years; year++) {
                boolean last = year == scale.years - 1;
                boolean crowded = last && commune == communes.getLast();
                plans.add(new Plan(commune.n * scale.years + year, commune, thisYear - scale.years + 1 + year, last, crowded));
            }
        }
        for (int from = 0; from < plans.size(); from += CHUNK) {
            var chunk = plans.subList(from, Math.min(plans.size(), from + CHUNK));
            new PlanRows(connection, chunk).fill();
            new WorkRows(connection, chunk).fill();
            connection.commit();
        }
        new JournalRows(connection, plans).fill();
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze plan, clause, topic, task, series, occurrence, task_topic, task_channel,"
                    + " task_coordinating, activity, activity_topic, evidence, activity_evidence, journal_entry, report");
        }
        return communes;
    }

    private List<Commune> communes() throws SQLException {
        var communes = new ArrayList<Commune>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select u.id, cast(u.path as text) from unit u where u.kind = 'COMMUNE' and u.valid_to is null and "
                                + scale.communes + " order by u.code")) {
            while (rows.next()) {
                communes.add(new Commune(communes.size(), rows.getObject(1, UUID.class), rows.getString(2)));
            }
        }
        return communes;
    }

    private void people(List<Commune> communes) throws SQLException, IOException {
        var password = one("select password from account order by created_at limit 1");
        var province = one("select id from unit where code = '42' and valid_to is null");
        Copy.fill(connection, "account (id, username, full_name, password, created_at)", table -> {
            for (var commune : communes) {
                table.row(Ids.ACCOUNT.of(commune.n), "bench" + commune.n, "Điều phối " + commune.n, password, "2020-01-01");
            }
            table.row(Ids.ACCOUNT.of(1 << 20), "province", "Sở Nội vụ", password, "2020-01-01");
        });
        Copy.fill(connection, "account_role (account_id, role, unit_id)", table -> {
            for (var commune : communes) {
                table.row(Ids.ACCOUNT.of(commune.n), "COORDINATOR", commune.id);
            }
            table.row(Ids.ACCOUNT.of(1 << 20), "LEADER", province);
        });
        Copy.fill(connection, "assignee (id, unit_id, unit_path, name, kind, created_at)", table -> {
            for (var commune : communes) {
                for (int i = 0; i < ASSIGNEES; i++) {
                    table.row(
                            Ids.ASSIGNEE.of((long) commune.n * ASSIGNEES + i), commune.id, commune.path,
                            Words.ASSIGNEES[i], Words.ASSIGNEE_KINDS[i], "2020-01-01");
                }
            }
        });
        Copy.fill(connection, "channel (id, unit_id, unit_path, type, name, measure, slots, created_at)", table -> {
            for (var commune : communes) {
                for (int i = 0; i < CHANNELS; i++) {
                    table.row(
                            Ids.CHANNEL.of((long) commune.n * CHANNELS + i), commune.id, commune.path,
                            Words.CHANNEL_TYPES[i], Words.CHANNELS[i], Words.MEASURES[i],
                            i == 0 ? "[{\"weekday\":6,\"time\":\"17:00\",\"minutes\":15}]" : "[]", "2020-01-01");
                }
            }
        });
    }

    private String one(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
