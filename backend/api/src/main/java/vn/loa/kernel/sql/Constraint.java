package vn.loa.kernel.sql;

import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;
import vn.loa.problem.Problem;
import vn.loa.problem.ProblemCode;

/**
 * What a named database constraint means to the caller that violates it; the database has the last word on uniqueness.
 *
 * @param pointer the member of the request that is wrong; null where it is the whole act
 */
public record Constraint(String name, String pointer, ProblemCode code) {
    public Constraint(String name, ProblemCode code) {
        this(name, null, code);
    }

    Problem problem() {
        return pointer == null ? code.problem() : Problem.invalid(pointer, code);
    }

    public static void guard(String name, Problem problem, Runnable flush) {
        guard(Set.of(name), problem, flush);
    }

    /** For constraints that mean something else in this one act: runs the flush and turns their violation into {@code problem}. */
    public static void guard(Set<String> names, Problem problem, Runnable flush) {
        try {
            flush.run();
        } catch (ConstraintViolationException e) {
            var broken = broken(e);
            if (broken != null && names.contains(broken)) {
                throw problem;
            }
            throw e;
        }
    }

    /** The constraint's name, which Hibernate does not read of an exclusion; null where there is none. */
    static String broken(ConstraintViolationException violation) {
        if (violation.getConstraintName() != null) {
            return violation.getConstraintName();
        }
        for (Throwable cause = violation; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException told && told.getServerErrorMessage() != null) {
                return told.getServerErrorMessage().getConstraint();
            }
        }
        return null;
    }
}
