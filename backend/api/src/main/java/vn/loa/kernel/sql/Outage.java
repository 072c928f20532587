package vn.loa.kernel.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/**
 * Why the database could not do its work now, by the SQLSTATE anywhere among the causes. It is nobody's mistake, so the same request
 * may succeed later. Codes: <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL, appendix A</a>.
 */
public final class Outage {
    private Outage() {}

    /** A problem with {@code Retry-After}, or nothing where the failure has another reason. */
    public static Optional<Problem> of(Throwable failure) {
        return reasons(failure).stream()
                .map(Outage::fault)
                .filter(Objects::nonNull)
                .findFirst()
                .map(fault -> fault.problem().header("Retry-After", fault == Fault.STORAGE_FULL ? "60" : "5"));
    }

    /** The nearest first, each once, with what was suppressed: a commit that fails hides its reason there. */
    private static List<Throwable> reasons(Throwable failure) {
        var reasons = new ArrayList<>(List.of(failure));
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        seen.add(failure);
        for (int i = 0; i < reasons.size(); i++) {
            Stream.concat(
                            Stream.ofNullable(reasons.get(i).getCause()),
                            Arrays.stream(reasons.get(i).getSuppressed()))
                    .filter(seen::add)
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private static Fault fault(Throwable cause) {
        if (cause instanceof SQLException refused && refused.getSQLState() != null) {
            return fault(refused.getSQLState());
        }
        if (cause instanceof JDBCConnectionException || cause instanceof SQLTransientConnectionException) {
            return Fault.DATABASE_AWAY;
        }
        // The pool's own refusal has no SQLSTATE.
        var pool = cause instanceof SQLException
                && String.valueOf(cause.getMessage()).toLowerCase().contains("acquisition timeout");
        return pool ? Fault.BUSY : null;
    }

    private static Fault fault(String state) {
        return switch (state) {
            case "53100" -> Fault.STORAGE_FULL;
            // Cancelled by a time limit, a lock not to be had, two transactions in each other's way.
            case "57014", "55P03", "40P01", "40001" -> Fault.BUSY;
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? Fault.DATABASE_AWAY
                        : state.startsWith("53") ? Fault.BUSY : null;
        };
    }
}
