package vn.loa.kernel.http;

import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import vn.loa.problem.Problem;

/** A named database constraint as the last word on uniqueness and caps, told as a problem. */
public final class Constraint {
    private Constraint() {}

    /** Runs the flush and turns the violation of {@code name} into {@code problem}; any other failure goes on as it is. */
    public static void guard(String name, Problem problem, Runnable flush) {
        guard(Set.of(name), problem, flush);
    }

    /** {@link #guard(String, Problem, Runnable)} for constraints that mean the same to the caller. */
    public static void guard(Set<String> names, Problem problem, Runnable flush) {
        try {
            flush.run();
        } catch (ConstraintViolationException e) {
            if (e.getConstraintName() != null && names.contains(e.getConstraintName())) {
                throw problem;
            }
            throw e;
        }
    }
}
