package vn.loa.inbox;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import vn.loa.http.Ref;

/** How far the tasks an assignee leads are. Cancelled ones do not count. */
record PartyProgress(
        Ref assignee,
        int total,
        int done,
        int overdue,
        @Nullable LocalDate lastActivityOn) {}
