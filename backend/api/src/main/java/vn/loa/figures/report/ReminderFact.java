package vn.loa.figures.report;

import vn.loa.people.journal.Fact;

enum ReminderFact implements Fact {
    REMINDER_SENT
}
