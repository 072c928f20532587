package vn.loa.kernel.sql;

import java.util.List;

/** Whoever knows what the constraints of its tables mean. */
public interface Constrained {
    default List<Constraint> constraints() {
        return List.of();
    }
}
