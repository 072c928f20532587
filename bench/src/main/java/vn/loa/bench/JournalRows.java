package vn.loa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A whole chain of facts for each commune: the product's own verification finds nothing to complain of. */
final class JournalRows {
    private final Connection connection;
    private final List<Generator.Plan> plans;
    private UUID unit;
    private long sequence;
    private String hash;

    JournalRows(Connection connection, List<Generator.Plan> plans) {
        this.connection = connection;
        this.plans = plans;
    }

    void fill() throws SQLException, IOException {
        var heads = new StringBuilder();
        Copy.fill(
                connection,
                "journal_entry (unit_id, sequence, at, actor_kind, actor_id, actor, noun, subject, subject_title, fact, reason, changes, previous_hash, hash)",
                table -> {
                    for (var plan : plans) {
                        chain(table, plan);
                        if (plan.current()) {
                            heads.append(heads.isEmpty() ? "" : ",")
                                    .append("('%s',%d,'%s')".formatted(unit, sequence, hash));
                        }
                    }
                });
        connection.createStatement().execute("insert into journal_head (unit_id, sequence, hash) values " + heads);
    }

    /** Plans of one unit come one after the other, this year's last. */
    private void chain(Copy table, Generator.Plan plan) throws SQLException {
        if (!plan.commune().id().equals(unit)) {
            unit = plan.commune().id();
            sequence = 0;
            hash = "";
        }
        var year = plan.year();
        entry(table, plan, year + "-01-15T01:00:00Z", "plan", Ids.PLAN.of(plan.n()), "Tuyên truyền cải cách hành chính năm " + year, "PLAN_ISSUED");
        for (int i = 0; i < Scale.TASKS; i++) {
            long n = (long) plan.n() * Scale.TASKS + i;
            entry(table, plan, year + "-01-15T02:00:00Z", "task", Ids.TASK.of(n), Words.task(n), "TASK_CREATED");
        }
        for (int i = 0; i < plan.activities(); i++) {
            long n = plan.activity(i);
            entry(table, plan, year + "-06-15T02:00:00Z", "activity", Ids.ACTIVITY.of(n), Words.activity(n), "ACTIVITY_LOGGED");
        }
    }

    private void entry(Copy table, Generator.Plan plan, String at, String noun, UUID subject, String title, String fact)
            throws SQLException {
        var actor = Ids.ACCOUNT.of(plan.commune().n());
        var before = hash;
        sequence++;
        hash = sha256(String.join(
                "\u001f", unit.toString(), Long.toString(sequence), at, actor.toString(), "Điều phối", noun, subject.toString(), title, fact,
                "null", "[]", before));
        table.row(unit, sequence, at, "PERSON", actor, "Điều phối", noun, subject, title, fact, null, "[]", before, hash);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
