package vn.loa.work.plan;

import java.time.LocalDate;
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
    /** From today to this many days on, what is due is due soon. */
    public static final int SOON_DAYS = 7;

    static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0);

    /** This and one more task. */
    Progress and(String state, LocalDate dueOn, LocalDate today) {
        boolean open = state.equals("PLANNED") || state.equals("IN_PROGRESS");
        boolean late = open && dueOn != null && dueOn.isBefore(today);
        boolean soon = open && dueOn != null && !late && !dueOn.isAfter(today.plusDays(SOON_DAYS));
        return new Progress(
                total + 1,
                planned + one(state.equals("PLANNED")),
                inProgress + one(state.equals("IN_PROGRESS")),
                done + one(state.equals("DONE")),
                cancelled + one(state.equals("CANCELLED")),
                overdue + one(late),
                dueSoon + one(soon));
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
