package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import vn.loa.kernel.http.Ref;

/** How far the tasks an assignee leads are. Cancelled ones do not count. */
record PartyProgress(
        Ref assignee,
        int total,
        int done,
        int overdue,
        @Nullable LocalDate lastActivityOn) {}
