package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import vn.loa.figures.report.CompletenessSummary;
import vn.loa.kernel.http.Versioned;
import vn.loa.people.unit.UnitRef;
import vn.loa.work.plan.PlanSummary;

/**
 * One person's day at one unit.
 *
 * @param overdue open tasks past their day
 * @param today tasks due today
 * @param week tasks due within the next seven days
 * @param waiting plans and reports that wait for this person's decision, or were returned to them
 * @param plan the plan of the present year, where there is one in force
 * @param below how far the units directly below are with the report that is due, for those who decide on it
 * @param diskMegabytes what is left on the server's disk, where it is scarce and the caller an administrator here
 */
public record InboxView(
        LocalDate day,
        UnitRef unit,
        List<InboxItem> overdue,
        List<InboxItem> today,
        List<InboxItem> week,
        List<InboxItem> waiting,
        List<Deadline> deadlines,
        @Nullable PlanSummary plan,
        List<PartyProgress> parties,
        List<SlotToday> slots,
        @Nullable CompletenessSummary below,
        @Nullable Long diskMegabytes)
        implements Versioned {
    /** Of no row: whoever asks again is only told whether anything has changed. */
    @Override
    public int version() {
        return 0;
    }
}
