package vn.loa.work.duty;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.loa.kernel.http.BusinessClock;
import vn.loa.kernel.http.Ref;
import vn.loa.kernel.sql.Sql;
import vn.loa.work.task.Task;

/** That a party said it has a task; said twice, it is the first time that counts. */
@ApplicationScoped
class Receipts {
    private record Received(UUID id, String name, Instant at) {}

    private record OfParty(UUID taskId, Instant receivedAt) {}

    private static final String OF_TASK = """
            select a.id, a.name, r.received_at as at from task_receipt r join assignee a on a.id = r.assignee_id
            where r.task_id = :task order by r.received_at, a.name
            """;

    private static final String CONFIRM = """
            insert into task_receipt (task_id, assignee_id, received_at) values (:task, :assignee, :now)
            on conflict on constraint task_receipt_pkey do nothing
            """;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** Whether it had not been confirmed before. */
    boolean confirm(Task task, UUID assignee) {
        return sql.of(CONFIRM)
                        .bind("task", task.id())
                        .bind("assignee", assignee)
                        .bind("now", BusinessClock.now(clock))
                        .update()
                > 0;
    }

    ReceiptList of(Task task) {
        return new ReceiptList(sql.of(OF_TASK).bind("task", task.id()).list(Received.class).stream()
                .map(row -> new ReceiptView(new Ref(row.id, row.name), row.at))
                .toList());
    }

    /** When the party confirmed each of its tasks. */
    Map<UUID, Instant> of(UUID assignee) {
        return sql
                .of("select task_id, received_at from task_receipt where assignee_id = :assignee")
                .bind("assignee", assignee)
                .list(OfParty.class)
                .stream()
                .collect(toMap(OfParty::taskId, OfParty::receivedAt));
    }
}
