package vn.loa.kernel.sql;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code holds(?1, e.id)} in HQL: whether an array holds an id. Hibernate keeps what it made of such a statement, and the database its plan, as for
 * {@link Placeholders}. A list in HQL, or a parameter as a function's last argument, would be translated anew for each request.
 */
public class Holds implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions to) {
        to.getFunctionRegistry()
                .patternDescriptorBuilder("holds", "(?2 = any (cast((select ?1) as uuid[])))")
                .setExactArgumentCount(2)
                .setInvariantType(
                        to.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
