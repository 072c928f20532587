package vn.loa.work.figure;

/**
 * What counts, said once. A statement that counts begins with {@link #COUNTED} and reads these relations instead of the tables;
 * PostgreSQL looks through those it names and leaves the others alone.
 * <ul>
 *   <li>{@code counted_activity}: what happened and was not withdrawn;
 *   <li>{@code counted_expenditure}: what was spent and is not void;
 *   <li>{@code counted_task}: what is to be done and was not given up.
 * </ul>
 */
public final class Counted {
    public static final String COUNTED = """
            with counted_activity as not materialized (select * from activity where withdrawn_at is null),
                 counted_expenditure as not materialized (select * from expenditure where voided_at is null),
                 counted_task as not materialized (select * from task where state <> 'CANCELLED')
            """;

    private Counted() {}
}
