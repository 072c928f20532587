package vn.loa.work.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tasks by state; those overdue or due within a week are also inside planned or in progress. */
public record Progress(
        int total,
        int planned,
        int inProgress,
        int done,
        int cancelled,

        @Schema(description = "Quá hạn. / Past their day.") int overdue,

        @Schema(description = "Đến hạn trong 7 ngày. / Due within 7 days.")
        int dueSoon) {
    /** A task due within this many days from today is due soon. */
    public static final int SOON_DAYS = 7;

    static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

    /** These counts plus one more task, by the result of SQL's {@code standing()}. */
    Progress and(String state, String standing) {
        return new Progress(
                total + 1,
                planned + one(state.equals("PLANNED")),
                inProgress + one(state.equals("IN_PROGRESS")),
                done + one(state.equals("DONE")),
                cancelled + one(state.equals("CANCELLED")),
                overdue + one(standing.equals("OVERDUE")),
                dueSoon + one(standing.equals("DUE_SOON")));
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
