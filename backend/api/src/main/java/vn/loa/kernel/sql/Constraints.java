package vn.loa.kernel.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.loa.problem.Problem;

/** All constraints with a meaning, wherever they are violated: at a flush or at the end of the transaction. */
@ApplicationScoped
public class Constraints {
    @Inject
    @Any
    Instance<Constrained> declared;

    public Optional<Problem> problem(ConstraintViolationException broken) {
        var name = Constraint.broken(broken);
        return declared.stream()
                .flatMap(noun -> noun.constraints().stream())
                .filter(constraint -> constraint.name().equals(name))
                .findFirst()
                .map(Constraint::problem);
    }
}
