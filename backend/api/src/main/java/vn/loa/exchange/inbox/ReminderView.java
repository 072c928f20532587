package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.Instant;
import vn.loa.figures.report.Reminder;

/** That somebody of the unit above reminded of a report. */
record ReminderView(String by, Instant at, @Nullable String note) {
    static ReminderView of(Reminder reminder) {
        return new ReminderView(reminder.reminded().by(), reminder.reminded().at(), reminder.note());
    }
}
