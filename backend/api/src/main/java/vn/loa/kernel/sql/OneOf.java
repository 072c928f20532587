package vn.loa.kernel.sql;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * {@code one_of(e.id, ?1)} in HQL: whether an id is among those of an array. Hibernate keeps what it made of such a statement, but makes anew each
 * time what has {@code in ?1} with a list; and the database keeps its plan, as for {@link Placeholders}.
 */
public class OneOf implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions to) {
        to.getFunctionRegistry()
                .patternDescriptorBuilder("one_of", "(?1 = any (cast((select ?2) as uuid[])))")
                .setExactArgumentCount(2)
                .setInvariantType(
                        to.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN))
                .register();
    }
}
