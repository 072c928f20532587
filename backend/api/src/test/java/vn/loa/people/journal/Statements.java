package vn.loa.people.journal;

import java.util.Arrays;
import org.hibernate.SessionFactory;

/** How many statements were written to the journal so far, as Hibernate counts them. */
public final class Statements {
    private Statements() {}

    public static long ofTheJournal(SessionFactory hibernate) {
        var statistics = hibernate.getStatistics();
        return Arrays.stream(statistics.getQueries())
                        .filter(sql -> sql.contains("journal_head") || sql.contains("journal_entry"))
                        .mapToLong(sql -> statistics.getQueryStatistics(sql).getExecutionCount())
                        .sum()
                + statistics.getEntityStatistics(Entry.class.getName()).getInsertCount();
    }
}
