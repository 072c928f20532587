package vn.loa.work.budget;

import static vn.loa.work.figure.Counted.COUNTED;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** How many of a line's expenditures have their voucher, void ones left out. */
record Vouchers(long given, long missing) {
    private static final Vouchers NONE = new Vouchers(0, 0);
    private static final String SQL = COUNTED + """
            select cast(line_id as text) as line, count(voucher) as given, count(*) - count(voucher) as missing
            from counted_expenditure where budget_id in (:budgets)
            group by line_id
            """;

    /** @return finds the vouchers of each line of these budgets */
    static Function<UUID, Vouchers> of(Collection<UUID> budgets, EntityManager em) {
        Map<UUID, Vouchers> counted = new HashMap<>();
        for (var row : em.createNativeQuery(SQL, Tuple.class)
                .setParameter("budgets", budgets)
                .getResultList()) {
            var tuple = (Tuple) row;
            counted.put(UUID.fromString((String) tuple.get("line")), new Vouchers((Long) tuple.get("given"), (Long)
                    tuple.get("missing")));
        }
        return line -> counted.getOrDefault(line, NONE);
    }
}
