package vn.loa.work.plan;

import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.loa.kernel.sql.Sql;
import vn.loa.reading.term.FundingSource;

/** What a plan's own paper says its money comes from. */
@ApplicationScoped
public class PlanFunding {
    /** What one source may give at most, as in a budget. */
    public static final long MOST = 1_000_000_000_000_000L;

    private static final String KEEP = """
            insert into plan_funding (plan_id, source, amount) values (:plan, :source, cast(:amount as bigint))
            on conflict (plan_id, source) do update set amount = case when plan_funding.amount + excluded.amount <= :most then plan_funding.amount + excluded.amount end""";
    private static final String READ = "select source, amount from plan_funding where plan_id = :plan order by source";

    /** @param amount whole đồng; null where the paper gives no sum */
    public record Named(FundingSource source, @Nullable Long amount) {}

    @Inject
    Sql sql;

    /** Sums of one source are added; where one has no number, or they are too much, the sum of that source is not known. */
    public void keep(Plan plan, List<Named> funding) {
        for (var named : funding) {
            sql.of(KEEP)
                    .bind("plan", plan.id())
                    .bind("source", named.source.name())
                    .bind("amount", named.amount)
                    .bind("most", MOST)
                    .update();
        }
    }

    public List<Named> of(Plan plan) {
        return sql.of(READ).bind("plan", plan.id()).list(Named.class);
    }
}
