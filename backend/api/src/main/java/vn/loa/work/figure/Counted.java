package vn.loa.work.figure;

/**
 * The only definition of what counts. A statement that counts begins with {@link #COUNTED} and reads these relations instead of the tables;
 * PostgreSQL inlines those it names and ignores the others.
 * <ul>
 *   <li>{@code counted_activity}: activities that are not withdrawn;
 *   <li>{@code counted_topic}, {@code counted_proof}: the topics and evidence of such activities;
 *   <li>{@code counted_expenditure}: expenditures that are not void;
 *   <li>{@code counted_task}: tasks that are not cancelled. A window that ended before the cancellation still counts the task.
 * </ul>
 */
public final class Counted {
    public static final String COUNTED = """
            with counted_activity as not materialized (select * from activity where withdrawn_at is null),
                 counted_topic as not materialized (select * from activity_topic x where not exists (
                     select from activity a where a.plan_id = x.plan_id and a.id = x.activity_id and a.withdrawn_at is not null)),
                 counted_proof as not materialized (select * from activity_evidence x where not exists (
                     select from activity a where a.plan_id = x.plan_id and a.id = x.activity_id and a.withdrawn_at is not null)),
                 counted_expenditure as not materialized (select * from expenditure where voided_at is null),
                 counted_task as not materialized (select * from task where state <> 'CANCELLED')
            """;

    private Counted() {}
}
