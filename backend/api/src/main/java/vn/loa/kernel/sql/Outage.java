package vn.loa.kernel.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.hibernate.exception.JDBCConnectionException;
import vn.loa.problem.Fault;
import vn.loa.problem.Problem;

/**
 * Why the database could not do its work now, by the SQLSTATE anywhere in the chain of causes. It is nobody's mistake, so the same request
 * may succeed later. Codes: <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL, appendix A</a>.
 */
public final class Outage {
    private Outage() {}

    /** A problem with {@code Retry-After}, or nothing where the failure has another reason. */
    public static Optional<Problem> of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var fault = fault(cause);
            if (fault != null) {
                return Optional.of(fault.problem().header("Retry-After", fault == Fault.STORAGE_FULL ? "60" : "5"));
            }
        }
        return Optional.empty();
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
