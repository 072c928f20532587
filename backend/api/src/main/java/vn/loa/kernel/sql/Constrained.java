package vn.loa.kernel.sql;

import java.util.List;

/** Defines what the constraints of its tables mean. */
public interface Constrained {
    default List<Constraint> constraints() {
        return List.of();
    }
}
