package vn.loa.exchange.calendar;

import vn.loa.people.journal.Fact;

enum CalendarLinkFact implements Fact {
    CALENDAR_LINK_MADE,
    CALENDAR_LINK_REVOKED
}
