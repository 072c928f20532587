package vn.loa.work.budget;

import static vn.loa.work.figure.Counted.COUNTED;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loa.kernel.sql.Sql;

/** How many of a line's expenditures have a voucher, without void ones. */
record Vouchers(long given, long missing) {
    private static final Vouchers NONE = new Vouchers(0, 0);
    private static final String SQL = COUNTED + """
            select line_id as line, count(voucher) as given, count(*) - count(voucher) as missing
            from counted_expenditure where budget_id = any (:budgets)
            group by line_id
            """;

    /** @return a lookup of the vouchers of each line of these budgets */
    static Function<UUID, Vouchers> of(Collection<UUID> budgets, Sql sql) {
        var counted = sql.of(SQL).bind("budgets", budgets).list(Line.class).stream()
                .collect(Collectors.toMap(Line::line, line -> new Vouchers(line.given, line.missing)));
        return line -> counted.getOrDefault(line, NONE);
    }

    private record Line(UUID line, long given, long missing) {}
}
