package vn.loa.people.journal;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that touch the journal. */
@PersistenceUnitExtension
public class JournalStatements implements StatementInspector {
    private static final AtomicLong COUNT = new AtomicLong();

    @Override
    public String inspect(String sql) {
        if (sql.contains("journal_head") || sql.contains("journal_entry")) {
            COUNT.incrementAndGet();
        }
        return sql;
    }

    public static long soFar() {
        return COUNT.get();
    }
}
