package vn.loa.exchange.inbox;

import jakarta.annotation.Nullable;
import java.time.Instant;
import vn.loa.figures.report.Reminder;
import vn.loa.work.urge.Urges;

/** That somebody reminded of a report, or urged a task. */
record ReminderView(String by, Instant at, @Nullable String note) {
    static ReminderView of(Urges.Last urge) {
        return new ReminderView(urge.urgedBy(), urge.urgedAt(), urge.note());
    }

    static ReminderView of(Reminder reminder) {
        return new ReminderView(reminder.reminded().by(), reminder.reminded().at(), reminder.note());
    }
}
